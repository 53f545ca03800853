/** What is unusual about the total of a metric, beside earlier quarters. A metric has one verdict at most. */
export type MetricVerdict =
  /** It stands where another metric usually is, and the other where it is. */
  | { readonly kind: 'exchanged'; readonly with: number }
  /** About ten times as much as usual, or a tenth. */
  | { readonly kind: 'tenfold'; readonly usual: number }
  /** As it would be, had a person mistyped a number that is usual. */
  | {
      readonly kind: 'mistyped'
      readonly usual: number
      readonly meant: number
      readonly sum: string | undefined
    }
  /** 0, though it never was. */
  | { readonly kind: 'stopped'; readonly usual: number; readonly quarters: number }
  /** Far from the usual in another way. */
  | { readonly kind: 'changed'; readonly usual: number; readonly quarters: number }
  /** No number, though it had one in every quarter. */
  | { readonly kind: 'silent'; readonly quarters: number }
