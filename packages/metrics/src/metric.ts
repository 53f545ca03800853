import type { AddsOver, CountBasis } from './count-basis.ts'
import type { BreakdownCode, MetricCode } from './dictionary.ts'
import type { FiscalQuarter } from './fiscal-quarter.ts'
import type { ProgramKind } from './program-kind.ts'
import type { Unit } from './unit.ts'

/** What is counted. */
export interface Metric {
  readonly code: MetricCode
  /** The kind of program whose awards report it. */
  readonly program: ProgramKind
  readonly label: string
  /** What is counted, and when, in plain sentences. */
  readonly definition: string
  /** What the count is a number of, in the plural. `withUnit` knows the singular. */
  readonly unit: Unit
  readonly countBasis: CountBasis
  /** Follows from the count basis. */
  readonly addsOver: AddsOver
  readonly breakdowns: readonly BreakdownCode[]
  /** Where the metric comes from; begins with how sure that is (see `source.ts`). */
  readonly source: string
  readonly effectiveFrom: FiscalQuarter
  /** Last quarter in which it is asked; without end if absent. */
  readonly effectiveTo?: FiscalQuarter
}

/** What a program's file writes down; the rest follows. Without `effectiveFrom`: from the dictionary's beginning. */
export interface MetricFacts extends Pick<
  Metric,
  'label' | 'definition' | 'unit' | 'countBasis' | 'source' | 'effectiveTo'
> {
  readonly code: string
  readonly breakdowns?: readonly BreakdownCode[]
  readonly effectiveFrom?: FiscalQuarter
}
