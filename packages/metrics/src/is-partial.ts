/** From this share of the reports that were due, a period counts as complete. Muster's own choice. */
export const completeShare = 0.9

/**
 * Whether so many reports are missing that the figure cannot be compared with others. A few never come: a period is
 * not partial for ever because of them, but its coverage still says so. Nothing due is not partial.
 */
export const isPartial = (reported: number, expected: number): boolean =>
  expected > 0 && reported < expected * completeShare
