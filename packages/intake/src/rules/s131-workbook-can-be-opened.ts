import type { Rule } from './rule.ts'

export const workbookCanBeOpened: Rule = {
  code: 'S131',
  tier: 'S',
  severity: 'error',
  sentence: 'A workbook is whole, so that it can be opened.',
  fix: 'Open it in Excel and save it again as “Excel Workbook (.xlsx)”, then choose the new file.',
  source: 'ECMA-376, Office Open XML; a part that was changed on its way no longer fits its checksum',
}
