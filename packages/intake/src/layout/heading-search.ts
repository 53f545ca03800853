import type { RawRow } from '../table/row-taker.ts'
import type { ColumnMapping } from './column-mapping.ts'
import { knownColumns } from './heading.ts'

/** The column names stand among the first rows with text, or nowhere. */
const mostAbove = 20
/** Fewer known names may be chance, as in a title. */
const leastKnown = 3

/** Rows up to the one with the column names, and below it as far as they were needed to find it. */
export interface FoundHeading {
  readonly above: readonly RawRow[]
  readonly heading: RawRow
  readonly below: readonly RawRow[]
}

/** Looks for the row of column names among the first rows of a table. */
export class HeadingSearch {
  readonly #rows: RawRow[] = []
  readonly #mapping: ColumnMapping
  readonly #mayHaveTitles: boolean

  /** @param mayHaveTitles false if the first row with text must be it. */
  constructor(mapping: ColumnMapping, mayHaveTitles: boolean) {
    this.#mapping = mapping
    this.#mayHaveTitles = mayHaveTitles
  }

  /** Takes the next row with text. @returns what was found, once that is clear. */
  take(row: RawRow): FoundHeading | undefined {
    this.#rows.push(row)
    const isClear = !this.#mayHaveTitles || knownColumns(row.cells, this.#mapping) >= leastKnown
    return isClear || this.#rows.length === mostAbove ? this.settle() : undefined
  }

  /** The row with the most known names, the first of equals; undefined if there was no row. */
  settle(): FoundHeading | undefined {
    const counts = this.#rows.map(({ cells }) => knownColumns(cells, this.#mapping))
    const at = counts.indexOf(Math.max(...counts))
    const heading = this.#rows[at]
    return heading && { above: this.#rows.slice(0, at), heading, below: this.#rows.slice(at + 1) }
  }
}
