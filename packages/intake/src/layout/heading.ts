import { findStratumId } from '../coding/strata.ts'
import { headingKey, type ColumnMapping, type ColumnMeaning } from './column-mapping.ts'
import { isAnnotation } from './annotation-columns.ts'
import { columnNamed, isColumn, requiredColumns, type Column } from './columns.ts'
import { matchHeadings } from './match-headings.ts'
import { stratumOfHeading } from './wide-columns.ts'

/** `long`: a row for each value. `wide`: a row for each award, quarter and state, with a column for each line. */
export type Layout = 'long' | 'wide'

/** The row of column names, as it was understood. */
export interface Heading {
  readonly layout: Layout
  /** Spreadsheet row. */
  readonly row: number
  /** As in the file. */
  readonly names: readonly string[]
  /** Where each column stands, counted from 0. The first place, if it stands twice. */
  readonly places: ReadonlyMap<Column, number>
  /** Wide layout: where the value of each stratum stands, by number of stratum. */
  readonly placeOfStratum: ReadonlyMap<number, number>
  /** Columns that stand twice, with the places of both. */
  readonly twice: readonly { readonly column: string; readonly first: number; readonly place: number }[]
  /** Places with a name that Muster does not know and nobody has explained. */
  readonly unknown: readonly number[]
  /** Places with cells that are not read: labels of the template, unknown columns, and those left out on purpose. */
  readonly unread: readonly number[]
  /** Columns without which no row can be read. */
  readonly required: readonly Column[]
}

const wideRequired: readonly Column[] = ['award_number', 'fiscal_quarter', 'state']

/** Understands the row of column names. Case, spaces and the order of columns do not matter. */
export function readHeading(names: readonly string[], row: number, mapping: ColumnMapping = []): Heading {
  const meaningOf = new Map(mapping.map(({ heading, meaning }) => [heading, meaning]))
  const matched = matchHeadings(names)
  const meanings = names.map((name, place): Meant => {
    const column = matched[place]
    if (column !== undefined) return isColumn(column) ? { kind: 'column', column } : { kind: 'ignored' }
    if (name.trim() === '') return { kind: 'blank' }
    if (isAnnotation(name)) return { kind: 'ignored' }
    const meaning = meaningOf.size === 0 ? undefined : meaningOf.get(headingKey(name))
    return meaning === undefined ? namedStratum(name) : chosen(meaning)
  })
  // A column “Total” may stand for a value, and may as well stand beside columns for each line.
  const isLong = names.some((name) => ['metric', 'value'].includes(columnNamed(name) ?? ''))
  if (isLong || !meanings.some(({ kind }) => kind === 'stratum')) return arrange(names, row, 'long', meanings)
  return arrange(names, row, 'wide', meanings.map(inWide))
}

/** In the wide layout the column itself says the line and has its value. */
const inWide = (meant: Meant): Meant =>
  meant.kind === 'column' && lineColumns.includes(meant.column) ? { kind: 'unknown' } : meant

const lineColumns: readonly Column[] = ['metric', 'breakdown', 'category', 'value']

type Meant =
  | { readonly kind: 'column'; readonly column: Column }
  | { readonly kind: 'stratum'; readonly id: number }
  | { readonly kind: 'ignored' | 'unknown' | 'blank' }

function namedStratum(name: string): Meant {
  const id = stratumOfHeading(name)
  return id === undefined ? { kind: 'unknown' } : { kind: 'stratum', id }
}

function chosen(meaning: ColumnMeaning): Meant {
  if (meaning.kind === 'column') return { kind: 'column', column: meaning.column }
  if (meaning.kind === 'ignored') return { kind: 'ignored' }
  const id = findStratumId(meaning.stratum)
  return id === undefined ? { kind: 'unknown' } : { kind: 'stratum', id }
}

function arrange(names: readonly string[], row: number, layout: Layout, meanings: readonly Meant[]): Heading {
  const places = new Map<Column, number>()
  const placeOfStratum = new Map<number, number>()
  const twice: { column: string; first: number; place: number }[] = []
  const unknown: number[] = []
  const unread: number[] = []
  meanings.forEach((meant, place) => {
    const name = names[place] ?? ''
    if (meant.kind === 'column') {
      const first = places.get(meant.column)
      if (first === undefined) places.set(meant.column, place)
      else twice.push({ column: meant.column, first, place })
    } else if (meant.kind === 'stratum' && layout === 'wide') {
      const first = placeOfStratum.get(meant.id)
      if (first === undefined) placeOfStratum.set(meant.id, place)
      else twice.push({ column: name, first, place })
    } else {
      unread.push(place)
      if (meant.kind === 'unknown' || meant.kind === 'stratum') unknown.push(place)
    }
  })
  const required = layout === 'wide' ? wideRequired : requiredColumns
  return { layout, row, names, places, placeOfStratum, twice, unknown, unread, required }
}

/**
 * How many columns of a row have a name that Muster knows: three of them make it the row of column names, and less may
 * be chance, as in a title.
 */
export function knownColumns(cells: readonly string[], mapping: ColumnMapping = []): number {
  const { places, placeOfStratum } = readHeading(cells, 0, mapping)
  return places.size + placeOfStratum.size
}
