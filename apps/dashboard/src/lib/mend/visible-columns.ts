/** Columns side by side, in CSS pixels. */
export interface ColumnPlan {
  /** Where each column begins, and at the end where the last one ends. */
  readonly starts: readonly number[]
}

/** Columns to draw, `end` not included. */
export interface ColumnWindow {
  readonly first: number
  readonly end: number
}

/** How wide columns are for their heading and a few of their texts: in characters, from `narrowest` to `widest`. */
export function planColumns(
  headings: readonly string[],
  samples: readonly (readonly string[])[],
  { character, narrowest, widest }: { character: number; narrowest: number; widest: number },
): ColumnPlan {
  const starts = [0]
  for (const [place, heading] of headings.entries()) {
    const longest = samples.reduce((most, cells) => Math.max(most, cells[place]?.length ?? 0), heading.length)
    // So much for the mark and the space at both sides.
    const wide = Math.min(Math.max(longest + 4, narrowest), widest)
    starts.push((starts.at(-1) ?? 0) + Math.round(wide * character))
  }
  return { starts }
}

/** Which columns are seen between two edges, and one more on each side. */
export function visibleColumns({ starts }: ColumnPlan, left: number, right: number): ColumnWindow {
  const count = starts.length - 1
  const first = starts.findIndex((start, at) => at > 0 && start > left)
  const end = starts.findIndex((start) => start >= right)
  return {
    first: Math.max(0, (first === -1 ? count : first) - 2),
    end: Math.min(count, (end === -1 ? count : end) + 1),
  }
}

/** The `scrollLeft` with which a column is seen as far as it fits, moving as little as possible. */
export function scrollToColumn(
  { starts }: ColumnPlan,
  place: number,
  { scrollLeft, viewport }: { scrollLeft: number; viewport: number },
): number {
  const left = starts[place] ?? 0
  const right = starts[place + 1] ?? left
  return Math.min(Math.max(scrollLeft, right - viewport), left)
}
