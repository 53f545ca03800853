import type { Column } from '../layout/columns.ts'
import { shownText } from '../findings/shown-text.ts'
import { cellIsReadWithoutRefusedChange } from '../rules/v112-cell-is-read-without-a-refused-change.ts'
import type { Objection } from './coded.ts'
import type { TextRepair } from './read.ts'

/** What there is to say of a cell that takes a change which the person refused; undefined if it takes none. */
export function refusedObjection(
  cell: string,
  repairs: readonly TextRepair[],
  column: Column,
  refused: ReadonlySet<string>,
): Objection | undefined {
  const one = repairs.find(({ kind }) => refused.has(kind.code))
  if (one === undefined) return undefined
  const wanted = repairs.at(-1)?.to ?? ''
  return {
    rule: cellIsReadWithoutRefusedChange,
    column,
    value: cell,
    message: `You refused this change: “${one.kind.sentence}” Without it, this cell cannot be read.`,
    fix:
      wanted === ''
        ? 'Leave the cell blank yourself, if that is what it means.'
        : `Write it as ${shownText(wanted)} yourself, if that is what it means.`,
  }
}
