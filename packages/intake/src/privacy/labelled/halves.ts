import { heldOutHarmless } from './held-out-harmless.ts'
import { heldOutLast } from './held-out-last.ts'
import { heldOutPersonal } from './held-out-personal.ts'
import type { LabelledCell } from './labelled-cell.ts'
import { heldOutTables, tuneTables, type LabelledTable } from './labelled-table.ts'
import { tuneHarmlessNames } from './tune-harmless-names.ts'
import { tuneHarmless } from './tune-harmless.ts'
import { tunePersonal } from './tune-personal.ts'
import { tuneSecond } from './tune-second.ts'

/** Half of the labelled set. */
export interface Half {
  readonly name: string
  readonly cells: readonly LabelledCell[]
  readonly tables: readonly LabelledTable[]
}

export const tuneHalf: Half = {
  name: 'tune',
  cells: [...tunePersonal, ...tuneHarmless, ...tuneHarmlessNames, ...tuneSecond],
  tables: tuneTables,
}

export const heldOutHalf: Half = {
  name: 'held out',
  cells: [...heldOutPersonal, ...heldOutHarmless, ...heldOutLast],
  tables: heldOutTables,
}
