import type { RepairKind } from '../findings/repair-kinds.ts'

export const sheetChosen: RepairKind = {
  code: 'R131',
  sentence: 'Of several sheets, the one that has the column names is read. The others are not.',
}
export const formulaResultRead: RepairKind = {
  code: 'R132',
  sentence: 'Of a formula, the result is read that the workbook was saved with.',
}

/** What is changed in order to read a workbook as a table. */
export const workbookRepairKinds: readonly RepairKind[] = [sheetChosen, formulaResultRead]
