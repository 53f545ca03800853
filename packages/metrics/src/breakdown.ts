import type { BreakdownCode } from './dictionary.ts'
import type { FiscalQuarter } from './fiscal-quarter.ts'

/** One member of a breakdown. *Not reported* and *not tracked* are categories, never blanks. */
export interface Category {
  readonly code: string
  readonly label: string
  /** First quarter in which it is asked; from the breakdown's beginning if absent. */
  readonly effectiveFrom?: FiscalQuarter
  /** Last quarter in which it is asked; without end if absent. */
  readonly effectiveTo?: FiscalQuarter
}

/** A way to split a metric. Its categories add up to the total if it is both exhaustive and exclusive. */
export interface Breakdown {
  readonly code: BreakdownCode
  readonly label: string
  /** Whether everything that is counted falls into at least one category. */
  readonly exhaustive: boolean
  /** Whether nothing that is counted falls into more than one category. */
  readonly exclusive: boolean
  /** Whether it says who people are: then *not reported* and *not tracked* are among its categories. */
  readonly demographic: boolean
  readonly categories: readonly Category[]
  /** Where the categories come from; begins with how sure that is (see `source.ts`). */
  readonly source: string
}

/** What a breakdown's file writes down: a breakdown whose code is not yet known to be one. */
export type BreakdownFacts = Omit<Breakdown, 'code'> & { readonly code: string }

/** Whether the categories must add up to the total. */
export const addsUpToTotal = ({
  exhaustive,
  exclusive,
}: Pick<Breakdown, 'exhaustive' | 'exclusive'>): boolean => exhaustive && exclusive

/**
 * The last two categories of every demographic breakdown. VOCA forms tell the two apart; what tells them apart is recalled.
 * *Not reported*: the organization asks, and has no answer for these people. *Not tracked*: it does not ask.
 */
export const notKnown = [
  { code: 'not_reported', label: 'Not reported' },
  { code: 'not_tracked', label: 'Not tracked' },
] as const
