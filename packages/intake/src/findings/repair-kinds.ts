import { cellRepairKinds } from './cell-repair-kinds.ts'

/** A published kind of repair. */
export interface RepairKind {
  readonly code: string
  readonly sentence: string
}

export const spaceTrimmed: RepairKind = { code: 'R101', sentence: 'White space around a cell is cut off.' }
export const lettersChanged: RepairKind = {
  code: 'R102',
  sentence: 'Capital and small letters are written as the code has them: tx is read as TX.',
}
export const separatorsRemoved: RepairKind = {
  code: 'R103',
  sentence: 'Commas between thousands are taken out of a number: 1,234 is read as 1234.',
}
export const quarterRewritten: RepairKind = {
  code: 'R104',
  sentence: 'A quarter in other words is written as its code: Jul-Sep 2017 is read as FY2017Q4.',
}
export const dashesReplaced: RepairKind = {
  code: 'R105',
  sentence: 'Long dashes in an award number are read as hyphens.',
}
export const headingMatched: RepairKind = {
  code: 'R106',
  sentence: 'A heading is matched to its column: Award Number is read as award_number.',
}

/** Every kind of repair, by code. */
export const repairKinds: readonly RepairKind[] = [
  spaceTrimmed,
  lettersChanged,
  separatorsRemoved,
  quarterRewritten,
  dashesReplaced,
  headingMatched,
  ...cellRepairKinds,
]
