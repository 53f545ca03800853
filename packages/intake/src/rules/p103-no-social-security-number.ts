import { confidentiality, removePersonal, type PrivacyRule } from './privacy-rule.ts'

/** Never issued: areas 000, 666 and 900 to 999, group 00, serial 0000 (Social Security Administration). */
const written = /(?<![\w-])(?!000|666|9\d\d)\d{3}([- ])(?!00)\d{2}\1(?!0000)\d{4}(?![\w-])/
const labelled = /\b(?:ssn|social security(?: number| no\.?)?)\b\W{0,5}\d{9}(?!\d)/i

export const noSocialSecurityNumber: PrivacyRule = {
  code: 'P103',
  tier: 'P',
  severity: 'error',
  sentence: 'No cell has a social security number.',
  fix: removePersonal,
  source: confidentiality,
  what: 'a social security number',
  matches: (text) => text.length >= 9 && (written.test(text) || labelled.test(text)),
}
