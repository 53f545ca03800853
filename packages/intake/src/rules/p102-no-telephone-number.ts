import { anyOf, hasDigit, placesOf } from '../privacy/place.ts'
import { personallyIdentifying, privacyRule } from './privacy-rule.ts'

const gap = String.raw`[-. \u00A0\u2010-\u2015]`

/** U.S. numbers: area code and exchange begin with 2 to 9. With punctuation, or as ten digits in a row. */
const national = new RegExp(
  String.raw`(?<![\w-])(?:\+?1${gap}?)?(?:\((?<inside>[2-9]\d{2})\)${gap}?|(?<plain>[2-9]\d{2})(?:${gap}|/)?)[2-9]\d{2}${gap}?\d{4}(?![\w-])`,
  'gu',
)

const foreign = new RegExp(String.raw`(?<![\w+])\+(?!1)\d(?:[-. ()\u00A0]{0,2}\d){8,14}(?!\d)`, 'gu')

/** Seven digits alone may be anything; after one of these words they are somebody's number. */
const local =
  /(?<![\p{L}\p{N}])(?:tel|telephone|phone|cell|cellphone|mobile|call|text|fax|whatsapp|number)(?![\p{L}\p{N}])[^\p{L}\p{N}]{0,4}(?:(?:is|at|me|her|him|no|number)(?![\p{L}\p{N}])[^\p{L}\p{N}]{0,3}){0,2}\d{3}[-. ]\d{4}(?![\w-])/giu

/** Toll-free numbers belong to services, such as the national hotline, not to people. */
const tollFree = new Set(['800', '833', '844', '855', '866', '877', '888'])

export const noTelephoneNumber = privacyRule({
  code: 'P102',
  sentence: 'No cell has a telephone number.',
  source: personallyIdentifying,
  what: 'a telephone number',
  places: anyOf(
    (text) => text.length >= 8 && hasDigit(text),
    placesOf(national, ({ groups }) => !tollFree.has(groups?.['inside'] ?? groups?.['plain'] ?? '')),
    placesOf(foreign),
    placesOf(local),
  ),
})
