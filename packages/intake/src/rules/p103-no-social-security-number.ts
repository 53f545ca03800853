import { anyOf, hasDigit, placesOf } from '../privacy/place.ts'
import { personallyIdentifying, privacyRule } from './privacy-rule.ts'

/** Never issued: areas 000, 666 and 900 to 999, group 00, serial 0000 (Social Security Administration). */
const written = /(?<![\w-])(?!000|666|9\d\d)\d{3}([-. \u2010-\u2015])(?!00)\d{2}\1(?!0000)\d{4}(?![\w-])/gu

const name = String.raw`(?<![\p{L}\p{N}])(?:s\.?s\.?n\.?|ss\s?(?:#|no\b|number\b)|soc(?:ial)?\.?\ssec(?:urity)?\.?|social)(?![\p{L}])`
const between = String.raw`[^\p{L}\p{N}]{0,5}(?:(?:number|no|is|ending|ends|in|with|last|4|four)(?![\p{L}\p{N}])[^\p{L}\p{N}]{0,4}){0,4}`
const labelled = new RegExp(
  String.raw`${name}${between}(?:\d{9}|\d{3}[-. ]\d{2}[-. ]\d{4}|[x*]{3}-?[x*]{2}-?\d{4})(?!\d)`,
  'giu',
)
/** A part of it, as offices write it so that it should not be seen. */
const lastFour = new RegExp(
  String.raw`last\s(?:4|four)(?:\sdigits)?(?:\sof)?(?:\s(?:the|her|his|their))?\s${name}${between}\d{4}(?!\d)`,
  'giu',
)
const ending = new RegExp(
  String.raw`${name}[^\p{L}\p{N}]{0,4}(?:ending|ends)(?:\s(?:in|with))?\s\d{4}(?!\d)`,
  'giu',
)
const masked = /(?<![\w*-])[x*#]{3}[- ]?[x*#]{2}[- ]?\d{4}(?![\w-])/giu
/** Numbers that the Internal Revenue Service gives to people who have none. */
const taxpayer = /(?<![\w-])9\d{2}([- ])(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\1\d{4}(?![\w-])/gu

export const noSocialSecurityNumber = privacyRule({
  code: 'P103',
  sentence: 'No cell has a social security number.',
  source: personallyIdentifying,
  what: 'a social security number',
  places: anyOf(
    (text) => text.length >= 8 && hasDigit(text),
    placesOf(written),
    placesOf(labelled),
    placesOf(lastFour),
    placesOf(ending),
    placesOf(masked),
    placesOf(taxpayer),
  ),
})
