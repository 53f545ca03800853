/** One cell that now reads otherwise than in the file. */
export interface CellChange {
  /** Place of the column, from 0. */
  readonly place: number
  /** The text in the file. */
  readonly from: string
  readonly to: string
}

/** All that a person changed in one row. A row that was taken out keeps its cells, and brings them back. */
export interface RowChange {
  readonly row: number
  readonly removed: boolean
  /** In the order of places. */
  readonly cells: readonly CellChange[]
}

/** One thing that a person did, as each row was before and after. */
export type Step = readonly {
  readonly row: number
  readonly before: RowChange | undefined
  readonly after: RowChange | undefined
}[]

/** What is changed now, and the way there and back. Rows that read as in the file are not in it. */
export interface History {
  readonly rows: ReadonlyMap<number, RowChange>
  /** The latest last. */
  readonly past: readonly Step[]
  /** What was undone, the next to redo last. */
  readonly future: readonly Step[]
}

/** What a person can do. `from` is always the text in the file, not the one that an earlier change wrote. */
export type Act =
  | { readonly kind: 'write'; readonly cells: readonly (CellChange & { readonly row: number })[] }
  | { readonly kind: 'take_out' | 'bring_back'; readonly rows: readonly number[] }
  | { readonly kind: 'discard' | 'undo' | 'redo' }

export const noChanges: History = { rows: new Map(), past: [], future: [] }

/** The history after an act; the same object if the act changes nothing. */
export function act(history: History, does: Act): History {
  switch (does.kind) {
    case 'write':
      return took(history, written(history.rows, does.cells))
    case 'take_out':
    case 'bring_back': {
      const removed = does.kind === 'take_out'
      const step = does.rows.map((row) => {
        const before = history.rows.get(row)
        return { row, before, after: orNothing({ row, removed, cells: before?.cells ?? [] }) }
      })
      return took(history, step)
    }
    case 'discard':
      return took(
        history,
        [...history.rows.values()].map((before) => ({ row: before.row, before, after: undefined })),
      )
    case 'undo': {
      const step = history.past.at(-1)
      if (step === undefined) return history
      return {
        rows: withRows(history.rows, step, 'before'),
        past: history.past.slice(0, -1),
        future: [...history.future, step],
      }
    }
    case 'redo': {
      const step = history.future.at(-1)
      if (step === undefined) return history
      return {
        rows: withRows(history.rows, step, 'after'),
        past: [...history.past, step],
        future: history.future.slice(0, -1),
      }
    }
  }
}

/** A row without changes is none. */
const orNothing = (change: RowChange): RowChange | undefined =>
  change.removed || change.cells.length > 0 ? change : undefined

function written(rows: History['rows'], cells: readonly (CellChange & { row: number })[]): Step {
  const after = new Map<number, RowChange | undefined>()
  for (const { row, place, from, to } of cells) {
    const was = after.has(row) ? after.get(row) : rows.get(row)
    const others = (was?.cells ?? []).filter((cell) => cell.place !== place)
    const now =
      from === to ? others : [...others, { place, from, to }].sort((one, other) => one.place - other.place)
    after.set(row, orNothing({ row, removed: was?.removed ?? false, cells: now }))
  }
  return [...after].map(([row, change]) => ({ row, before: rows.get(row), after: change }))
}

function took(history: History, step: Step): History {
  const changed = step.filter(({ before, after }) => !sameChange(before, after))
  if (changed.length === 0) return history
  return { rows: withRows(history.rows, changed, 'after'), past: [...history.past, changed], future: [] }
}

function withRows(rows: History['rows'], step: Step, side: 'before' | 'after'): History['rows'] {
  const result = new Map(rows)
  for (const part of step) {
    const change = part[side]
    if (change === undefined) result.delete(part.row)
    else result.set(part.row, change)
  }
  return result
}

const sameChange = (one: RowChange | undefined, other: RowChange | undefined): boolean =>
  one === other ||
  (one !== undefined &&
    other !== undefined &&
    one.removed === other.removed &&
    one.cells.length === other.cells.length &&
    one.cells.every(({ place, to }, at) => other.cells[at]?.place === place && other.cells[at].to === to))
