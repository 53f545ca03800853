import { spreadsheetColumn } from '../layout/spreadsheet-column.ts'
import type { Finding } from './finding.ts'
import type { Said } from './finding-ledger.ts'
import { shownText } from './shown-text.ts'

/** Where columns stand, and what they are called in the file. */
export interface ColumnPlaces {
  readonly names: readonly string[]
  readonly places: ReadonlyMap<string, number>
}

/** Tells column and cell of a finding as the file and a spreadsheet program show them. */
export type Placing = (said: Pick<Said, 'row' | 'column' | 'place'>) => Pick<Finding, 'column' | 'cell'>

/** Under a heading, `value` may be the column “Number of clients”. Without one, columns go by their own names. */
export const placingUnder =
  (heading: ColumnPlaces | undefined): Placing =>
  ({ row, column, place }) => {
    const at = place ?? (column === null ? undefined : heading?.places.get(column))
    const name = at === undefined ? column : heading?.names[at] || column
    return {
      column: name === null ? null : shownText(name),
      cell: at === undefined || row === null ? null : `${spreadsheetColumn(at)}${row}`,
    }
  }
