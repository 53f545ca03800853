/**
 * One national total that may become public: a count, and how much each organization added to it.
 * Totals given together must not be linear combinations of one another (no breakdowns beside their
 * totals): what protects such tables is complementary suppression, which totals alone do not need.
 */
export interface Total<Key extends string = string> {
  /** Names the total; unique in a table. */
  readonly key: Key
  /** What each organization reported, above zero or zero. Their sum is the total. */
  readonly contributions: readonly number[]
  /** What is public of this total already, in the release before; absent when it was not in it. */
  readonly previous?: { readonly value: number } | { readonly withheld: true }
}

/** The count itself: a whole number ≥ 0. Throws `RangeError` where a contribution is not one. */
export function valueOf(total: Total): number {
  for (const part of total.contributions) {
    if (!Number.isSafeInteger(part) || part < 0)
      throw new RangeError(`${total.key}: a contribution must be a whole number from 0 up, not ${part}`)
  }
  return total.contributions.reduce((sum, part) => sum + part, 0)
}
