import { confidentiality, removePersonal, type PrivacyRule } from './privacy-rule.ts'

// A date alone may be the day of a training; with one of these words before it, it is somebody's birthday.
const born =
  /\b(?:d\.?o\.?b\.?|date of birth|birth ?dates?|birthdays?|born)\b\W{0,5}(?:on |is |in )?\W{0,3}(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},? \d{4})/i

export const noDateOfBirth: PrivacyRule = {
  code: 'P104',
  tier: 'P',
  severity: 'error',
  sentence: 'No cell has a date of birth.',
  fix: removePersonal,
  source: confidentiality,
  what: 'a date of birth',
  matches: (text) => text.length >= 9 && born.test(text),
}
