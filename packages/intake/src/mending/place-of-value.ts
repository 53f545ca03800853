import type { Stratum } from '@muster/metrics'
import type { ByteSource } from '../bytes/byte-source.ts'
import { findStratumId } from '../coding/strata.ts'
import type { ColumnMapping } from '../layout/column-mapping.ts'
import { readHeading } from '../layout/heading.ts'
import { openTable } from './open-table.ts'

/** One row of a file, as it stands there, and which of its cells has a value. */
export interface PlaceOfValue {
  /** The column names as in the file. */
  readonly heading: readonly string[]
  /** As in the file, below `heading`. */
  readonly cells: readonly string[]
  /** Which cell has the value, counted from 0; null if the column names do not say it. */
  readonly column: number | null
}

/**
 * Finds a value again in the file that it came from: by its spreadsheet row, and by the column of its line in the wide
 * layout, or the column of values in the long one. Undefined if the file has no such row. Throws what reading `bytes` throws.
 */
export async function placeOfValue(
  bytes: ByteSource,
  at: { readonly row: number; readonly stratum: Stratum; readonly columnMapping?: ColumnMapping },
): Promise<PlaceOfValue | undefined> {
  const columnMapping = at.columnMapping ?? []
  // Rows after the wanted one are not read.
  const table = await openTable(bytes, { columnMapping, limits: { rows: at.row } })
  const [found] = table.findRows([at.row])
  if (found === undefined) return undefined
  const { layout, places, placeOfStratum } = readHeading(table.heading, table.headingRow, columnMapping)
  const id = findStratumId(at.stratum)
  const column =
    layout === 'long' ? places.get('value') : id === undefined ? undefined : placeOfStratum.get(id)
  return { heading: table.heading, cells: found.cells, column: column ?? null }
}
