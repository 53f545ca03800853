import type { Rule } from './rule.ts'

export const oneSheetIsTheTable: Rule = {
  code: 'S133',
  tier: 'S',
  severity: 'error',
  sentence:
    'One sheet of a workbook is the table of counts: it alone has text, or column names, or it was chosen.',
  fix: 'Choose the sheet that has the counts for this report.',
  source: 'Muster’s file layout; one file is one table',
}
