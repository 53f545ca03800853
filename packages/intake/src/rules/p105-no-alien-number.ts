import { confidentiality, removePersonal, type PrivacyRule } from './privacy-rule.ts'

/** `A` and eight or nine digits, also in groups of three: the number of a person's immigration file. */
const alienNumber = /(?<![\w-])A[-# ]{0,2}(?:\d{8,9}|\d{3}-\d{3}-\d{3})(?![\w-])/

export const noAlienNumber: PrivacyRule = {
  code: 'P105',
  tier: 'P',
  severity: 'error',
  sentence: 'No cell has an alien registration number (A-number).',
  fix: removePersonal,
  source: confidentiality,
  what: 'an alien registration number',
  matches: (text) => text.length >= 9 && alienNumber.test(text),
}
