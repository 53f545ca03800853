import { confidentiality, removePersonal, type PrivacyRule } from './privacy-rule.ts'

/** U.S. numbers: area code and exchange begin with 2 to 9. With punctuation, or as ten digits in a row. */
const number =
  /(?<![\w-])(?:\+?1[-. ]?)?(?:\((?<inside>[2-9]\d{2})\) ?|(?<plain>[2-9]\d{2})[-. ]?)[2-9]\d{2}[-. ]?\d{4}(?![\w-])/g

/** Toll-free numbers belong to services, such as the national hotline, not to people. */
const tollFree = new Set(['800', '833', '844', '855', '866', '877', '888'])

export const noTelephoneNumber: PrivacyRule = {
  code: 'P102',
  tier: 'P',
  severity: 'error',
  sentence: 'No cell has a telephone number.',
  fix: removePersonal,
  source: confidentiality,
  what: 'a telephone number',
  matches: (text) =>
    text.length >= 10 &&
    [...text.matchAll(number)].some(
      ({ groups }) => !tollFree.has(groups?.['inside'] ?? groups?.['plain'] ?? ''),
    ),
}
