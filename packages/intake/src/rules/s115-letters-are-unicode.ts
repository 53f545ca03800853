import type { Rule } from './rule.ts'

export const lettersAreUnicode: Rule = {
  code: 'S115',
  tier: 'S',
  severity: 'warning',
  sentence: 'Letters beyond the English alphabet are written in UTF-8 or UTF-16.',
  fix: 'Look at the changed cells. If they are right, go on; next time, save as “CSV UTF-8 (Comma delimited)”.',
  source: 'RFC 3629; Windows-1252 is what Excel’s plain “CSV” writes',
}
