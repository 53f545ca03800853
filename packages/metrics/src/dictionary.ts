import type { Breakdown, BreakdownFacts, Category } from './breakdown.ts'
import { contactBreakdowns } from './breakdowns/ways-of-contact.ts'
import { demographicBreakdowns } from './breakdowns/demographics.ts'
import { immigrationAndExitBreakdowns } from './breakdowns/immigration-and-exit.ts'
import { serviceBreakdowns } from './breakdowns/services.ts'
import { traffickingBreakdowns } from './breakdowns/trafficking.ts'
import { trainingAndPartnerBreakdowns } from './breakdowns/training-and-partners.ts'
import { addsOverByBasis, type CountBasis } from './count-basis.ts'
import { fiscalQuarter, type FiscalQuarter } from './fiscal-quarter.ts'
import { isInForce } from './in-force.ts'
import type { Metric, MetricFacts } from './metric.ts'
import { directServicesClientMetrics } from './metrics/direct-services-clients.ts'
import { directServicesHelpMetrics } from './metrics/direct-services-help.ts'
import { hotlineMetrics } from './metrics/hotline.ts'
import { onlineIdentificationMetrics } from './metrics/online-identification.ts'
import { outreachMetrics } from './metrics/outreach.ts'
import { taskForceMetrics } from './metrics/task-force.ts'
import { trainingTaMetrics } from './metrics/training-ta.ts'
import type { ProgramKind } from './program-kind.ts'

/** The first quarter that the dictionary speaks of: the first of the Plan's years, FY2013 to FY2017. */
export const dictionaryStart = fiscalQuarter('FY2013Q1')

const breakdownFacts = [
  ...traffickingBreakdowns,
  ...demographicBreakdowns,
  ...contactBreakdowns,
  ...serviceBreakdowns,
  ...immigrationAndExitBreakdowns,
  ...trainingAndPartnerBreakdowns,
] as const

const metricFacts = {
  direct_services: [...directServicesClientMetrics, ...directServicesHelpMetrics],
  task_force: taskForceMetrics,
  hotline: hotlineMetrics,
  outreach: outreachMetrics,
  online_identification: onlineIdentificationMetrics,
  training_ta: trainingTaMetrics,
} as const satisfies Readonly<Record<ProgramKind, readonly MetricFacts[]>>

type FactsOf<Code extends MetricCode> = Extract<(typeof metricFacts)[ProgramKind][number], { code: Code }>

export type BreakdownCode = (typeof breakdownFacts)[number]['code']
export type MetricCode = (typeof metricFacts)[ProgramKind][number]['code']

/** One metric as its own type, which knows its count basis and so which sums are allowed. */
export type MetricCalled<Code extends MetricCode> = Metric & {
  readonly code: Code
  readonly countBasis: FactsOf<Code>['countBasis']
  readonly addsOver: (typeof addsOverByBasis)[FactsOf<Code>['countBasis'] & CountBasis]
}

/** Every breakdown, in a stable order. */
export const breakdowns: readonly Breakdown[] = breakdownFacts satisfies readonly BreakdownFacts[]

/** Every metric, program by program, in the order in which the forms ask for them. */
export const metrics: readonly Metric[] = [
  ...metricFacts.direct_services.map((facts) => toMetric('direct_services', facts)),
  ...metricFacts.task_force.map((facts) => toMetric('task_force', facts)),
  ...metricFacts.hotline.map((facts) => toMetric('hotline', facts)),
  ...metricFacts.outreach.map((facts) => toMetric('outreach', facts)),
  ...metricFacts.online_identification.map((facts) => toMetric('online_identification', facts)),
  ...metricFacts.training_ta.map((facts) => toMetric('training_ta', facts)),
]

function toMetric(program: ProgramKind, facts: MetricFacts & { readonly code: MetricCode }): Metric {
  return {
    breakdowns: [],
    effectiveFrom: dictionaryStart,
    ...facts,
    program,
    addsOver: addsOverByBasis[facts.countBasis],
  }
}

const metricByCode = new Map<string, Metric>(metrics.map((metric) => [metric.code, metric]))
const breakdownByCode = new Map<string, Breakdown>(breakdowns.map((breakdown) => [breakdown.code, breakdown]))

/** The metric with this code, or undefined. Any text may be asked for. */
export const findMetric = (code: string): Metric | undefined => metricByCode.get(code)

/** The breakdown with this code, or undefined. Any text may be asked for. */
export const findBreakdown = (code: string): Breakdown | undefined => breakdownByCode.get(code)

/** The metric with a known code. Its type knows the count basis, so that a forbidden sum of it does not compile. */
export function metricCalled<Code extends MetricCode>(code: Code): MetricCalled<Code> {
  const metric = metricByCode.get(code)
  if (metric === undefined || !isCalled(metric, code)) throw new RangeError(`There is no metric "${code}".`)
  return metric
}

const isCalled = <Code extends MetricCode>(metric: Metric, code: Code): metric is MetricCalled<Code> =>
  metric.code === code

/** The metrics that awards of a program report in a quarter. */
export const metricsOf = (program: ProgramKind, quarter: FiscalQuarter): readonly Metric[] =>
  metrics.filter((metric) => metric.program === program && isInForce(metric, quarter))

/** The categories of a breakdown that are asked in a quarter. */
export const categoriesOf = (breakdown: Breakdown, quarter: FiscalQuarter): readonly Category[] =>
  breakdown.categories.filter((category) => isInForce(category, quarter))
