import { anyOf, hasDigit, placesOf } from '../privacy/place.ts'
import { personallyIdentifying, privacyRule } from './privacy-rule.ts'

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'
const nth = '(?:st|nd|rd|th)?'
const fullDate = [
  String.raw`\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}`,
  String.raw`${month}\.?\s\d{1,2}${nth},?\s\d{4}`,
  String.raw`\d{1,2}${nth}\s(?:of\s)?${month}\.?,?\s\d{4}`,
  String.raw`${month}\.?,?\s(?:of\s)?\d{4}`,
].join('|')
const partOfDate = String.raw`${month}\.?\s\d{1,2}${nth}|\d{1,2}${nth}\s(?:of\s)?${month}|\d{1,2}/\d{1,2}|(?:19|20)\d{2}`
const between = String.raw`[^\p{L}\p{N}]{0,5}(?:(?:on|is|was|in|of|the|el)(?![\p{L}\p{N}])[^\p{L}\p{N}]{0,3}){0,3}`

/** A date alone may be the day of a training; with one of these words before it, it is somebody's birthday. */
const birthday = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:d[./]?\s?o[./]?\s?b|date\sof\sbirth|year\sof\sbirth|birth\s?dates?|birth\s?days?|b-day|fecha\sde\snacimiento)(?![\p{L}\p{N}])${between}(?:${fullDate}|${partOfDate})(?![\p{L}\p{N}])`,
  'giu',
)
/** “Three were born in 1999” is nobody's date; a day or a month is. */
const born = new RegExp(
  String.raw`(?<![\p{L}\p{N}.])(?:born|nacid[oa]|nació|b\.)${between}(?:${fullDate})(?![\p{L}\p{N}])`,
  'giu',
)

/** The day on which somebody turned 18. */
const turned = new RegExp(
  String.raw`(?<![\p{L}\p{N}])turn(?:s|ed)\s\d{1,2}\s(?:on|in)\s(?:${fullDate}|${partOfDate})(?![\p{L}\p{N}])`,
  'giu',
)

export const noDateOfBirth = privacyRule({
  code: 'P104',
  sentence: 'No cell has a date of birth.',
  source: personallyIdentifying,
  what: 'a date of birth',
  places: anyOf(
    (text) => text.length >= 6 && hasDigit(text),
    placesOf(birthday),
    placesOf(born),
    placesOf(turned),
  ),
})
