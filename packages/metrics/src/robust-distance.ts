/** Fewer others say nothing of what is usual. */
export const fewestOthers = 4

/** From here on a value stands out (Iglewicz and Hoaglin, 1993, recommend 3.5; recalled, not verified). */
export const outlierDistance = 3.5

/** How far a count lies from others like it, and what is usual among them. */
export interface RobustDistance {
  readonly median: number
  /** In robust standard deviations; negative below the median. */
  readonly distance: number
}

/**
 * How many robust standard deviations a count lies from the median of others: the median absolute deviation × 1.4826, which
 * one wild value among the others does not move. Counts vary by about the square root of their size on their own, so that
 * nothing smaller, and nothing below 1, is taken for their spread. Undefined with fewer than four others.
 */
export function robustDistance(value: number, others: readonly number[]): RobustDistance | undefined {
  if (others.length < fewestOthers) return undefined
  const median = medianOf(others)
  const deviation = medianOf(others.map((each) => Math.abs(each - median))) * 1.4826
  const spread = Math.max(deviation, Math.sqrt(Math.max(0, median)), 1)
  return { median, distance: (value - median) / spread }
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2
}
