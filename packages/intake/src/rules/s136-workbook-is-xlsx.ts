import type { Rule } from './rule.ts'

export const workbookIsXlsx: Rule = {
  code: 'S136',
  tier: 'S',
  severity: 'error',
  sentence: 'A workbook is saved as .xlsx or .xlsm, not as .xls, .xlsb, .ods or .numbers.',
  fix: 'Open it in its program and save it as “Excel Workbook (.xlsx)”, then choose the new file.',
  source: 'ECMA-376, Office Open XML: the one kind of workbook that every spreadsheet program writes',
}
