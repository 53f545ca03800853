import type { History, RowChange } from './changes-history.ts'
import type { Edit, TableRow } from '@muster/intake'

/** A history for changes that were made before: as they are, with nothing to undo. `raw` are the rows in question. */
export function historyOf(edits: readonly Edit[], raw: readonly TableRow[]): History {
  const cellsOf = new Map(raw.map(({ row, cells }) => [row, cells]))
  const changes = edits.map((edit): RowChange => ({
    row: edit.row,
    removed: 'removed' in edit,
    cells:
      'removed' in edit
        ? []
        : edit.cells.map(({ place, text }) => ({
            place,
            from: cellsOf.get(edit.row)?.[place] ?? '',
            to: text,
          })),
  }))
  return { rows: new Map(changes.map((change) => [change.row, change])), past: [], future: [] }
}
