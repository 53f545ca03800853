import { columnOf, isColumn, type Column } from './columns.ts'

/** The row of column names, as it was understood. */
export interface Heading {
  /** Spreadsheet row. */
  readonly row: number
  /** As in the file. */
  readonly names: readonly string[]
  /** Where each column stands, counted from 0. The first place, if it stands twice. */
  readonly places: ReadonlyMap<Column, number>
  /** Columns that stand twice, with the place of the second. */
  readonly twice: readonly { readonly column: Column; readonly place: number }[]
  /** Places with a name that Muster does not know. */
  readonly unknown: readonly number[]
  /** Places with cells that are not read: labels of the template, and unknown columns. */
  readonly unread: readonly number[]
}

/** Understands the row of column names. Case, spaces and the order of columns do not matter. */
export function readHeading(names: readonly string[], row: number): Heading {
  const places = new Map<Column, number>()
  const twice: { column: Column; place: number }[] = []
  const unknown: number[] = []
  const unread: number[] = []
  names.forEach((name, place) => {
    const column = columnOf(name)
    if (column !== undefined && isColumn(column)) {
      if (places.has(column)) twice.push({ column, place })
      else places.set(column, place)
      return
    }
    unread.push(place)
    if (column === undefined && name.trim() !== '') unknown.push(place)
  })
  return { row, names, places, twice, unknown, unread }
}
