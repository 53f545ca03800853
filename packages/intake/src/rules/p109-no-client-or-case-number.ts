import { anyOf, hasDigit, placesOf } from '../privacy/place.ts'
import { confidentiality, privacyRule } from './privacy-rule.ts'

const start = String.raw`(?<![\p{L}\p{N}])`
const end = String.raw`(?![\p{L}\p{N}])`
const person =
  '(?:client|victim|survivor|participant|patient|resident|inmate|minor|child|person|household|enrollment)'
const record =
  '(?:case|file|record|intake|booking|docket|chart|hmis|medical\\srecord|police\\sreport|incident|cause|eto|apricot|osnium|clarity|servicepoint|medicaid|medicare|insurance|policy|member)'
const sign = String.raw`(?:ids?|no|num|number|code|identifier|#)`
const link = String.raw`[^\p{L}\p{N}]{0,3}(?:is\s)?#?`
/** Letters and a hyphen may stand before the digits, and more digits after them: `LSH-0042`, `2017-00412`. */
const number = (fewest: number): string =>
  String.raw`(?:[a-z]{1,5}[-/]?)?\d{${fewest},16}(?:[-/]\d{1,10}){0,2}`

const patterns = [
  // Client #10442, client ID 58812, survivor number 0093
  String.raw`${start}${person}['’s]{0,2}\s?#\s?${number(1)}${end}`,
  String.raw`${start}(?:hmis\s)?${person}['’s]{0,2}[\s_-]?${sign}${link}\s?${number(2)}${end}`,
  String.raw`${start}${person}\s\d{5,12}${end}`,
  // case no. 2017-00412, case #8841, file number 44120
  String.raw`${start}${record}\s?#\s?${number(2)}${end}`,
  String.raw`${start}${record}\s?${sign}${link}\s?${number(3)}${end}`,
  String.raw`${start}(?:case|file|booking|docket|hmis|medicaid)[\s:]{1,2}(?:\d{5,12}|\d{4}-\d{3,8})${end}`,
  String.raw`${start}(?:case|cause|docket|file)\s?${sign}${link}\s?\d{2,4}[- ]?[a-z]{1,3}[- ]?\d{3,8}${end}`,
  // Numbers of medical records.
  String.raw`${start}mrn${link}\s?${number(4)}${end}`,
  // Court cases, as in 4:17-cr-00123.
  String.raw`${start}(?:\d{1,2}:)?\d{2,4}-(?:cr|cv|mj|dc|jv|fa|fc)-\d{2,8}${end}`,
].map((pattern) => new RegExp(pattern, 'giu'))

/** Encoded, hashed: UUIDs, and 32 or more hexadecimal digits, or Base64 of that length. A run of them is tried once. */
const uuid = new RegExp(
  String.raw`${start}[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}${end}`,
  'giu',
)
const hexadecimal = /(?<![\p{L}\p{N}])[0-9a-f]{32,}(?![\p{L}\p{N}])/giu
const base64 = /(?<![\p{L}\p{N}+/])[a-z0-9+/]{22,}={1,2}(?![\p{L}\p{N}=])/giu

const isMixed = ([text]: RegExpExecArray): boolean => /\d/.test(text) && /[a-z]/i.test(text)

export const noClientOrCaseNumber = privacyRule({
  code: 'P109',
  sentence: 'No cell has the number of a client or case, plain, encoded or hashed.',
  source: `${confidentiality} (“encoded, encrypted, hashed, or otherwise protected”)`,
  what: 'the number of a client or case',
  places: anyOf(
    (text) => text.length >= 5 && hasDigit(text),
    ...patterns.map((pattern) => placesOf(pattern)),
    placesOf(uuid),
    placesOf(hexadecimal, isMixed),
    placesOf(base64, isMixed),
  ),
})
