import type { Rule } from './rule.ts'

export const fileHasNotTooManyReports: Rule = {
  code: 'S116',
  tier: 'S',
  severity: 'error',
  sentence:
    'A file is for not more reports than this Muster takes: 50,000, if its operator has not changed that.',
  fix: 'Check the award numbers: if each row has another one, the wrong column is read as the award.',
  source: 'Limits of Muster; a report is one award, quarter and state',
}
