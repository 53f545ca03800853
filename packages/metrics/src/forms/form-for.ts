import { addsUpToTotal } from '../breakdown.ts'
import { breakdowns, categoriesOf, metricsOf, type MetricCode } from '../dictionary.ts'
import type { FiscalQuarter } from '../fiscal-quarter.ts'
import type { Metric } from '../metric.ts'
import type { ProgramKind } from '../program-kind.ts'
import { totalOf, type Stratum } from '../stratum.ts'

/** One line that a form asks for. A required line needs an answer: a number, not reported, or not tracked. */
export interface FormLine extends Stratum {
  readonly required: boolean
}

/**
 * Metrics of people and cases whose breakdowns are required where the categories add up to the total. Muster's own
 * choice, after the VOCA rule that demographics are reported for new clients and each block adds up.
 */
const keyMetrics: ReadonlySet<MetricCode> = new Set([
  'new_clients',
  'investigations_opened',
  'victims_identified',
  'signals_received',
  'situations_identified',
  'potential_victims',
  'victims_identified_by_outreach',
  'victims_identified_online',
  'people_trained',
])

/**
 * The lines that an award of this program reports for the quarter, in a stable order: each metric's total, then its
 * breakdowns. Only what is in force in that quarter is asked; before the dictionary begins that is nothing.
 *
 * Every total is required. A line of a breakdown is required if the metric is a key metric and the categories add up to
 * the total; other lines are optional.
 */
export const formFor = (program: ProgramKind, quarter: FiscalQuarter): readonly FormLine[] =>
  metricsOf(program, quarter).flatMap((metric) => [
    { ...totalOf(metric.code), required: true },
    ...partsOf(metric, quarter),
  ])

const partsOf = (metric: Metric, quarter: FiscalQuarter): readonly FormLine[] =>
  breakdowns
    .filter(({ code }) => metric.breakdowns.includes(code))
    .flatMap((breakdown) =>
      categoriesOf(breakdown, quarter).map((category) => ({
        metric: metric.code,
        breakdown: breakdown.code,
        category: category.code,
        required: keyMetrics.has(metric.code) && addsUpToTotal(breakdown),
      })),
    )
