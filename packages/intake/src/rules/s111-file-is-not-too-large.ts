import type { Rule } from './rule.ts'

export const fileIsNotTooLarge: Rule = {
  code: 'S111',
  tier: 'S',
  severity: 'error',
  sentence: 'A file is not larger than this Muster takes: 50 MB, if its operator has not changed that.',
  fix: 'Send it in parts, for example one file for each quarter.',
  source: 'Limits of Muster; a quarter of one award is about 15 KB',
}
