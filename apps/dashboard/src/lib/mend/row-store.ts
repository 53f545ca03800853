import type { TableRow } from '@muster/intake'
import type { RowSource } from './mend-session.ts'

const pageSize = 100
/** Pages and single rows that are kept: some screens in each direction, and no more than a megabyte or two. */
const pagesKept = 40
const rowsKept = 2_000

/**
 * Raw rows of a file, fetched when they are wanted, and kept for a while. One question is under way at a time; of those
 * that wait only the latest is asked, so that a quick scroll through a long file asks for where it ends.
 * `onArrive` is called after rows came; `onFail` with what went wrong.
 */
export class RowStore {
  readonly #source: RowSource
  readonly #onArrive: () => void
  readonly #onFail: (cause: unknown) => void
  /** The most recently wanted last. */
  readonly #pages = new Map<number, readonly TableRow[]>()
  readonly #rows = new Map<number, TableRow>()
  #busy = false
  #next: (() => Promise<boolean>) | undefined

  constructor(source: RowSource, onArrive: () => void, onFail: (cause: unknown) => void) {
    this.#source = source
    this.#onArrive = onArrive
    this.#onFail = onFail
  }

  /** The row at a position below the heading; undefined until it has come. */
  at(position: number): TableRow | undefined {
    return this.#pages.get(Math.floor(position / pageSize))?.[position % pageSize]
  }

  /** The row with a number of the spreadsheet; undefined until it has come. */
  row(row: number): TableRow | undefined {
    return this.#rows.get(row)
  }

  /** Asks for rows by position, `to` not included. */
  wantPositions(from: number, to: number): void {
    const pages: number[] = []
    for (let page = Math.floor(from / pageSize); page * pageSize < to; page += 1) pages.push(page)
    this.#want(async () => {
      const missing = pages.filter((page) => !refreshed(this.#pages, page))
      for (const page of missing) {
        this.#pages.set(page, await this.#source.rows(page * pageSize, (page + 1) * pageSize))
      }
      forget(this.#pages, pagesKept)
      return missing.length > 0
    })
  }

  /** Asks for rows by their numbers. */
  wantRows(rows: readonly number[]): void {
    this.#want(async () => {
      const missing = rows.filter((row) => !refreshed(this.#rows, row))
      if (missing.length > 0) {
        for (const found of await this.#source.findRows(missing)) this.#rows.set(found.row, found)
      }
      forget(this.#rows, rowsKept)
      return missing.length > 0
    })
  }

  #want(ask: () => Promise<boolean>): void {
    this.#next = ask
    if (!this.#busy) void this.#work()
  }

  async #work(): Promise<void> {
    this.#busy = true
    try {
      while (this.#next !== undefined) {
        const ask = this.#next
        this.#next = undefined
        if (await ask()) this.#onArrive()
      }
    } catch (cause) {
      this.#onFail(cause)
    } finally {
      this.#busy = false
    }
  }
}

/** Whether a key is there; it counts as used last. */
function refreshed<Item>(kept: Map<number, Item>, key: number): boolean {
  const item = kept.get(key)
  if (item === undefined) return false
  kept.delete(key)
  kept.set(key, item)
  return true
}

/** Forgets those that were not used for longest. */
function forget<Item>(kept: Map<number, Item>, most: number): void {
  for (const key of kept.keys()) {
    if (kept.size <= most) return
    kept.delete(key)
  }
}
