import { anyOf, hasDigit, placesOf } from '../privacy/place.ts'
import { personallyIdentifying, privacyRule } from './privacy-rule.ts'

const start = String.raw`(?<![\p{L}\p{N}])`
const end = String.raw`(?![\p{L}\p{N}])`
const sign = String.raw`(?:\s?(?:no|num|number|id|#))?[^\p{L}\p{N}]{0,4}(?:is\s)?`

const patterns = [
  String.raw`${start}passport${sign}[a-z]{0,2}\d{6,9}${end}`,
  String.raw`${start}visa\s?(?:no|num|number|id|#)[^\p{L}\p{N}]{0,4}[a-z]?\d{7,14}${end}`,
  // Driver's licenses have other forms in each state; the words before them are alike.
  String.raw`${start}(?:driver['’]?s?['’]?\s(?:license|licence|lic\.?)|d\.?l\.?|state\sid|id\scard)${sign}[a-z]{0,2}\d{6,14}${end}`,
  String.raw`${start}(?:license\s)?plate${sign}(?=[a-z\d -]{0,8}\d)[a-z\d]{2,4}[- ]?[a-z\d]{2,4}${end}`,
  String.raw`${start}student\s?(?:id|no|number|#)[^\p{L}\p{N}]{0,4}(?:is\s)?[a-z]{0,2}\d{4,12}${end}`,
  String.raw`${start}i-?94${sign}[a-z\d]{0,2}\d{9,11}${end}`,
  String.raw`${start}(?:account|routing)\s?(?:no|number|#)[^\p{L}\p{N}]{0,4}(?:is\s)?\d{6,17}${end}`,
  // Receipts of Citizenship and Immigration Services: the office, and ten digits.
  String.raw`${start}(?:eac|wac|lin|src|msc|nbc|vsc|ysc|ioe|mct)[- ]?\d{10}${end}`,
].map((pattern) => new RegExp(pattern, 'giu'))

export const noNumberOfADocument = privacyRule({
  code: 'P112',
  sentence: 'No cell has the number of a passport, visa, license or other document of a person.',
  source: personallyIdentifying,
  what: 'the number of a document of a person',
  places: anyOf(
    (text) => text.length >= 8 && hasDigit(text),
    ...patterns.map((pattern) => placesOf(pattern)),
  ),
})
