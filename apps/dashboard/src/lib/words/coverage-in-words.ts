import { formatCount } from './count-in-words.ts'

/** `41 of 48 reported`; `nobody was due to report` when none was expected. */
export function coverageInWords(reported: number, expected: number): string {
  if (expected === 0) return 'nobody was due to report'
  return `${formatCount(reported)} of ${formatCount(expected)} reported`
}

/** From this share of the reports that were due, a period counts as complete. Muster's own choice. */
export const completeShare = 0.9

/**
 * Whether so many reports are missing that the figure cannot be compared with others. A few never come: a period is
 * not partial for ever because of them, but its coverage still says so.
 */
export function isPartial(reported: number, expected: number): boolean {
  return expected > 0 && reported < expected * completeShare
}
