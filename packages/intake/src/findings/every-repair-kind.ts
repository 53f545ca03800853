import { workbookRepairKinds } from '../workbook/workbook-repair-kinds.ts'
import { fileRepairKinds } from './file-repair-kinds.ts'
import { repairKinds, type RepairKind } from './repair-kinds.ts'

/** Every kind of repair that is published, by code. */
export const everyRepairKind: readonly RepairKind[] = [
  ...repairKinds,
  ...fileRepairKinds,
  ...workbookRepairKinds,
].toSorted((one, other) => (one.code < other.code ? -1 : 1))
