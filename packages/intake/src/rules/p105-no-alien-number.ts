import { anyOf, hasDigit, placesOf } from '../privacy/place.ts'
import { privacyRule } from './privacy-rule.ts'

const inGroups = String.raw`\d{2,3}(?<gap>[- ])\d{3}\k<gap>\d{3}`

/** `A` and eight or nine digits, also in groups: the number of a person's immigration file. */
const written = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])A[-# ]{0,2}(?:\d{8,9}|${inGroups})(?![\p{L}\p{N}-])`,
  'gu',
)
const inSmallLetters = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])a(?:\d{8,9}|\s?#\s?(?:\d{8,9}|${inGroups}))(?![\p{L}\p{N}-])`,
  'gu',
)
const labelled = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:a[- ]?(?:number|file|no)|alien(?:\sregistration)?|uscis)(?:\s(?:number|no|file))?(?![\p{L}\p{N}])[^\p{L}\p{N}]{0,4}A?[-# ]{0,2}(?:\d{7,9}|${inGroups})(?![\p{L}\p{N}-])`,
  'giu',
)

export const noAlienNumber = privacyRule({
  code: 'P105',
  sentence: 'No cell has an alien registration number (A-number).',
  what: 'an alien registration number',
  places: anyOf(
    (text) => text.length >= 9 && hasDigit(text),
    placesOf(written),
    placesOf(inSmallLetters),
    placesOf(labelled),
  ),
})
