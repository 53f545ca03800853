/** Browsers draw no taller box rightly; beyond it one pixel of scrolling is more than one of rows. */
const tallest = 8_000_000

/** All lengths in CSS pixels; rows are of one height. */
export interface ScrolledRows {
  readonly count: number
  readonly rowHeight: number
  readonly scrollTop: number
  /** What is seen of the rows: without the headings. */
  readonly viewport: number
}

/** Rows to draw, `end` not included. */
export interface RowWindow {
  readonly first: number
  readonly end: number
  /** Where row 0 would stand in the scrolled box; row n stands n heights below. */
  readonly origin: number
}

/** The height of the box that scrolls. */
export const boxHeight = (count: number, rowHeight: number): number => Math.min(count * rowHeight, tallest)

/** Which rows are seen, and `spare` more on each side. */
export function visibleRows(
  { count, rowHeight, scrollTop, viewport }: ScrolledRows,
  spare: number,
): RowWindow {
  const top = rowsAbove({ count, rowHeight, scrollTop, viewport })
  const first = Math.max(0, Math.floor(top / rowHeight) - spare)
  const end = Math.min(count, Math.ceil((top + viewport) / rowHeight) + spare)
  return { first: Math.min(first, count), end: Math.max(end, 0), origin: scrollTop - top }
}

/** The `scrollTop` with which a row is wholly seen, moving as little as possible. */
export function scrollToRow(row: number, rows: ScrolledRows): number {
  const { count, rowHeight, viewport } = rows
  const top = rowsAbove(rows)
  const highest = Math.max(0, (row + 1) * rowHeight - viewport)
  const wanted = Math.min(Math.max(top, highest), row * rowHeight)
  if (wanted === top) return rows.scrollTop
  const most = Math.max(0, count * rowHeight - viewport)
  const mostScrolled = Math.max(0, boxHeight(count, rowHeight) - viewport)
  return most === 0 ? 0 : (wanted / most) * mostScrolled
}

/** How many pixels of rows are above the viewport. */
function rowsAbove({ count, rowHeight, scrollTop, viewport }: ScrolledRows): number {
  const most = Math.max(0, count * rowHeight - viewport)
  const mostScrolled = Math.max(0, boxHeight(count, rowHeight) - viewport)
  const scrolled = Math.min(Math.max(0, scrollTop), mostScrolled)
  return mostScrolled === 0 || most === mostScrolled ? scrolled : (scrolled / mostScrolled) * most
}
