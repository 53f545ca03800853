import type { Rule } from './rule.ts'

export const fileHasNotTooManyColumns: Rule = {
  code: 'S113',
  tier: 'S',
  severity: 'error',
  sentence: 'A file has not more columns than this Muster takes: 200, if its operator has not changed that.',
  fix: 'Delete the columns that are not for this report. The template has all columns that are.',
  source: 'Limits of Muster; the longest form has fewer lines',
}
