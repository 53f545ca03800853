import type { Rule } from './rule.ts'

export const sheetAskedForIsThere: Rule = {
  code: 'S134',
  tier: 'S',
  severity: 'error',
  sentence: 'The sheet that was chosen is in the workbook, and has text.',
  fix: 'Choose one of the sheets that the workbook has.',
  source: 'Muster’s file layout; one file is one table',
}
