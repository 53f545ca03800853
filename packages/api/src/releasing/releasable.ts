import {
  addsOverOrganizations,
  fiscalYearOf,
  hasFiscalYearTotal,
  metrics,
  type Metric,
} from '@muster/metrics'

/**
 * The metrics whose national fiscal-year totals may be released: they add up over organizations, and a year has a
 * total. What the totals are divided by says the publication specification.
 */
export const releasableMetrics: readonly Metric[] = metrics.filter(
  (metric) => addsOverOrganizations(metric) && hasFiscalYearTotal(metric),
)

/** Whether a metric was asked in any quarter of a fiscal year. */
export const isAskedIn = ({ effectiveFrom, effectiveTo }: Metric, fiscalYear: number): boolean =>
  fiscalYearOf(effectiveFrom) <= fiscalYear &&
  (effectiveTo === undefined || fiscalYear <= fiscalYearOf(effectiveTo))
