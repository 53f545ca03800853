import type { Rule } from './rule.ts'

export const fileHasNotTooManyRows: Rule = {
  code: 'S112',
  tier: 'S',
  severity: 'error',
  sentence:
    'A file has not more rows than this Muster takes: 1,000,000, if its operator has not changed that.',
  fix: 'Send it in parts, for example one file for each quarter.',
  source: 'Limits of Muster; a quarter of one award is about 200 rows',
}
