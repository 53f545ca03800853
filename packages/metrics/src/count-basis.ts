/**
 * What one unit of a count stands for over time, and so how the count adds up.
 *
 * - `new`: each person or case once, when first counted by the award. Adds up.
 * - `unduplicated`: each person or organization once per quarter and award. The next quarter may count the same ones
 *   again, and so may another award or state: never adds up.
 * - `stock`: how many there are on the last day of the quarter. A year has the last quarter's value.
 * - `event`: each time that something happens. Adds up.
 */
export type CountBasis = 'new' | 'unduplicated' | 'stock' | 'event'

/** How a metric adds up over quarters, organizations and places. */
export interface AddsOver {
  readonly quarters: 'sum' | 'last' | 'never'
  readonly organizations: 'sum' | 'never'
  readonly places: 'sum' | 'never'
}

export const addsOverByBasis = {
  new: { quarters: 'sum', organizations: 'sum', places: 'sum' },
  unduplicated: { quarters: 'never', organizations: 'never', places: 'never' },
  stock: { quarters: 'last', organizations: 'sum', places: 'sum' },
  event: { quarters: 'sum', organizations: 'sum', places: 'sum' },
} as const satisfies Readonly<Record<CountBasis, AddsOver>>

/** One plain sentence for each basis, ready to be shown. */
export const countBasisLabels: Readonly<Record<CountBasis, string>> = {
  new: 'Counted once, when new to the award. Quarters can be added.',
  unduplicated: 'Counted once in each quarter, and perhaps again in the next. Quarters cannot be added.',
  stock: 'Counted on the last day of the quarter. A year has the value of its last quarter.',
  event: 'Counted each time it happens. Quarters can be added.',
}
