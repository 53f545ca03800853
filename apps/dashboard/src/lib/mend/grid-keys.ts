/** What a key does in a grid whose cells can be written in. */
export type GridDoes =
  | { readonly kind: 'move'; readonly to: GridMove }
  | { readonly kind: 'edit' }
  /** Writing begins with this text in place of the old one. */
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'clear' | 'undo' | 'redo' | 'next_problem' | 'previous_problem' }

export type GridMove =
  'up' | 'down' | 'left' | 'right' | 'row_start' | 'row_end' | 'first' | 'last' | 'page_up' | 'page_down'

/** Of a keyboard event, what counts. */
export interface PressedKey {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

const moves: Readonly<Record<string, GridMove>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'row_start',
  End: 'row_end',
  PageUp: 'page_up',
  PageDown: 'page_down',
}
const movesWithControl: Readonly<Record<string, GridMove>> = { Home: 'first', End: 'last' }

/** What a key does while no cell is being written in; null if the browser should have it. As in the ARIA grid pattern. */
export function gridDoes({ key, ctrlKey, metaKey, altKey, shiftKey }: PressedKey): GridDoes | null {
  const control = ctrlKey || metaKey
  // AltGr writes letters in many languages: it reports both keys.
  const writes = [...key].length === 1 && control === altKey && !metaKey
  if (key === 'F8') return { kind: shiftKey ? 'previous_problem' : 'next_problem' }
  if (writes) return key === ' ' ? { kind: 'edit' } : { kind: 'type', text: key }
  if (altKey || (shiftKey && !control)) return null
  if (control) {
    const to = movesWithControl[key]
    if (to !== undefined) return { kind: 'move', to }
    if (key === 'z') return { kind: 'undo' }
    return key === 'y' || key === 'Z' ? { kind: 'redo' } : null
  }
  const to = moves[key]
  if (to !== undefined) return { kind: 'move', to }
  if (key === 'Enter' || key === 'F2') return { kind: 'edit' }
  return key === 'Delete' || key === 'Backspace' ? { kind: 'clear' } : null
}

/** The place in the grid: a row from 0, and a column from 0, -1 being the number of the row. */
export interface GridPlace {
  readonly at: number
  readonly place: number
}

/** Where a move leads; at the edges it stays. `page` is how many rows are seen. */
export function moved(
  { at, place }: GridPlace,
  move: GridMove,
  { rows, columns, page }: { rows: number; columns: number; page: number },
): GridPlace {
  const row = (to: number) => Math.min(Math.max(0, to), Math.max(0, rows - 1))
  const column = (to: number) => Math.min(Math.max(-1, to), columns - 1)
  switch (move) {
    case 'up':
      return { at: row(at - 1), place }
    case 'down':
      return { at: row(at + 1), place }
    case 'left':
      return { at, place: column(place - 1) }
    case 'right':
      return { at, place: column(place + 1) }
    case 'row_start':
      return { at, place: -1 }
    case 'row_end':
      return { at, place: columns - 1 }
    case 'first':
      return { at: 0, place: -1 }
    case 'last':
      return { at: row(rows - 1), place: columns - 1 }
    case 'page_up':
      return { at: row(at - Math.max(1, page)), place }
    case 'page_down':
      return { at: row(at + Math.max(1, page)), place }
  }
}
