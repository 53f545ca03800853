/** The usual level of a number. */
export interface Level {
  readonly median: number
  /** How much it varies from one quarter to another, as a part of itself: 0.3 is 30 percent. */
  readonly spread: number
  /** How many quarters it is made of. */
  readonly quarters: number
}

/** Fewer quarters than this say nothing about how much a number varies. */
export const fewestForSpread = 3

// 1.4826 makes the median absolute deviation of normal numbers their standard deviation.
const consistent = 1.4826

/** Level of numbers of earlier quarters, by median and median absolute deviation of their logarithms; undefined for none. */
export function levelOf(numbers: readonly number[]): Level | undefined {
  const quarters = numbers.length
  if (quarters === 0) return undefined
  const sorted = [...numbers]
  sortFew(sorted)
  const median = middleOf(sorted)
  const middle = Math.log1p(median)
  const deviations = sorted.map((number) => Math.abs(Math.log1p(number) - middle))
  sortFew(deviations)
  const spread = Math.max(consistent * middleOf(deviations), leastSpread(quarters))
  return { median, spread, quarters }
}

// Few quarters that happen to be alike do not yet mean that a number is steady.
const leastSpread = (quarters: number): number => 0.2 + 0.5 / quarters

function middleOf(sorted: readonly number[]): number {
  const half = sorted.length >> 1
  const upper = sorted[half] ?? 0
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? 0)) / 2
}

// Eight numbers are in order before a general sort has begun.
function sortFew(numbers: number[]): void {
  for (let at = 1; at < numbers.length; at++) {
    const number = numbers[at] ?? 0
    let to = at
    while (to > 0 && (numbers[to - 1] ?? 0) > number) {
      numbers[to] = numbers[to - 1] ?? 0
      to -= 1
    }
    numbers[to] = number
  }
}

/**
 * How far a number is from its level, in robust standard deviations; negative if below. Counts vary for two reasons, and
 * the smaller of two distances counts: that of logarithms, which is right for large counts that vary by a part of
 * themselves, and that of square roots, which is right for small ones that vary by chance as well.
 */
export function strayFrom(value: number, { median, spread }: Level): number {
  const byPart = Math.log((value + 1) / (median + 1)) / spread
  const roots = 2 * (Math.sqrt(value + 0.375) - Math.sqrt(median + 0.375))
  const byChance = roots / Math.sqrt(1 + spread * spread * Math.sqrt(value * median))
  return Math.abs(byPart) < Math.abs(byChance) ? byPart : byChance
}
