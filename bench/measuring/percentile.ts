/** The number that a `share` (0–1) of some numbers does not exceed. NaN of none. */
export const percentile = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((one, other) => one - other)[Math.max(0, Math.ceil(numbers.length * share) - 1)] ?? NaN
