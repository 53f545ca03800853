/** How a series is told from its neighbors: by color, and by dash or pattern where color fails. */
export interface SeriesLook {
  color: string
  /** Canvas and SVG dash lengths in pixels; empty is a solid line. */
  dash: readonly number[]
  /** Hatching of bars: none, or lines at this slant. */
  pattern: 'solid' | 'rising' | 'falling' | 'dots' | 'level'
}

/**
 * Eight looks, in the order in which series take them. A test holds that each stands out from white
 * (WCAG 1.4.11: 3 to 1) and that neighbors stay apart for people who do not see red or green.
 */
export const palette: readonly SeriesLook[] = [
  { color: '#07648d', dash: [], pattern: 'solid' },
  { color: '#d0660a', dash: [7, 3], pattern: 'rising' },
  { color: '#2e2157', dash: [2, 3], pattern: 'falling' },
  { color: '#4f9a94', dash: [10, 3, 2, 3], pattern: 'dots' },
  { color: '#8c1c4a', dash: [4, 4], pattern: 'level' },
  { color: '#7a7a29', dash: [12, 4], pattern: 'rising' },
  { color: '#757575', dash: [1, 4], pattern: 'falling' },
  { color: '#2b2b2b', dash: [8, 3, 2, 3, 2, 3], pattern: 'dots' },
]

/** The look of the series at `index`; after the eighth they begin again. */
export function lookOf(index: number): SeriesLook {
  const look = palette[index % palette.length]
  if (look === undefined) throw new RangeError(`No series has the index ${index}.`)
  return look
}

/** Up to five series are named beside their lines and bars; more need a legend. */
export const mostDirectLabels = 5
