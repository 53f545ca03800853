import type { RowChange } from './changes-history.ts'
import type { RowSource } from './mend-session.ts'

/** A cell that reads like another one of its column. `from` is its text in the file. */
export interface AlikeCell {
  readonly row: number
  readonly place: number
  readonly from: string
}

/** So many rows are looked through at once: few enough that the page answers in between. */
const atOnce = 2_000

/**
 * All cells of a column that read `text`, as they stand now: with the changes, and without rows that were taken out.
 * White space around a text does not count. Reads the whole file; stops with the reason of `signal`.
 */
export async function findAlike(
  source: Pick<RowSource, 'rows'>,
  { place, text, changes }: { place: number; text: string; changes: ReadonlyMap<number, RowChange> },
  signal?: AbortSignal,
): Promise<readonly AlikeCell[]> {
  const wanted = text.trim()
  const found: AlikeCell[] = []
  for (let from = 0; ; from += atOnce) {
    const rows = await source.rows(from, from + atOnce)
    signal?.throwIfAborted()
    for (const { row, cells } of rows) {
      const raw = cells[place] ?? ''
      const change = changes.get(row)
      if (change?.removed === true) continue
      const now = change?.cells.find((cell) => cell.place === place)?.to ?? raw
      if (now.trim() === wanted) found.push({ row, place, from: raw })
    }
    if (rows.length < atOnce) return found
  }
}
