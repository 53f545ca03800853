import type { TableRow } from './table-row.ts'

/** Rows that are kept as one text: reading one of them reads these. */
const rowsPerBlock = 256

/** Rows of a file in their order, kept so that a quarter of a million of them are a thousand texts and not a million. */
export class RowStore {
  readonly #blocks: string[] = []
  /** Spreadsheet row of the first row of each block. */
  readonly #firstRows: number[] = []
  #open: TableRow[] = []

  get size(): number {
    return this.#blocks.length * rowsPerBlock + this.#open.length
  }

  add(row: TableRow): void {
    if (this.#open.length === 0) this.#firstRows.push(row.row)
    this.#open.push(row)
    if (this.#open.length < rowsPerBlock) return
    this.#blocks.push(JSON.stringify(this.#open))
    this.#open = []
  }

  /** Rows by their position among those that are kept, from `from` up to but not including `to`. */
  slice(from: number, to: number): readonly TableRow[] {
    const first = Math.max(0, from)
    const end = Math.min(this.size, to)
    const found: TableRow[] = []
    for (let at = first; at < end;) {
      const block = Math.floor(at / rowsPerBlock)
      const begin = block * rowsPerBlock
      found.push(...this.#rowsOf(block).slice(at - begin, end - begin))
      at = begin + rowsPerBlock
    }
    return found
  }

  /** The kept ones of these spreadsheet rows, in their order. */
  find(rows: readonly number[]): readonly TableRow[] {
    const byBlock = Map.groupBy(
      rows.toSorted((one, other) => one - other),
      (row) => this.#blockOf(row),
    )
    return [...byBlock].flatMap(([block, wanted]) => {
      const here = new Map(this.#rowsOf(block).map((row) => [row.row, row]))
      return wanted.flatMap((row) => here.get(row) ?? [])
    })
  }

  /** The last block that does not begin after a row. */
  #blockOf(row: number): number {
    let low = 0
    let high = this.#firstRows.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#firstRows[middle] ?? 0) <= row) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  #rowsOf(block: number): readonly TableRow[] {
    const text = this.#blocks[block]
    // Written by `add` from rows, and by nobody else.
    if (text !== undefined) return JSON.parse(text)
    return block === this.#blocks.length ? this.#open : []
  }
}
