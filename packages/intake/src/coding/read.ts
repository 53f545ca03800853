import type { RepairKind } from '../findings/repair-kinds.ts'

/** One change on the way from the text in the file to the text that was understood. */
export interface TextRepair {
  readonly kind: RepairKind
  readonly from: string
  readonly to: string
}

/** What a text was understood as, and the changes it took. */
export interface Read<Value> {
  readonly value: Value
  readonly repairs: readonly TextRepair[]
}

/** The change, if it was one. */
export const repairIf = (kind: RepairKind, from: string, to: string): readonly TextRepair[] =>
  from === to ? [] : [{ kind, from, to }]
