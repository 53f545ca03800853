import type { BreakdownCode, MetricCalled, MetricCode } from '../dictionary.ts'

/** Metrics that have a national fiscal-year total. An unduplicated metric is left out, so that it does not compile. */
type AddableMetric = {
  [Code in MetricCode]: MetricCalled<Code>['countBasis'] extends 'unduplicated' ? never : Code
}[MetricCode]

/** The key of a stratum that a formula may read: `new_clients` or `new_clients.age_group.13_17`. */
export type AddableStratumKey = AddableMetric | `${AddableMetric}.${BreakdownCode}.${string}`
