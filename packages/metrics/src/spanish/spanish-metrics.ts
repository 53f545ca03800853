import type { MetricCode } from '../dictionary.ts'
import { spanishDirectServices } from './spanish-direct-services.ts'
import { spanishOtherPrograms } from './spanish-other-programs.ts'

/** What a metric is called and what it counts, in Spanish. */
export interface MetricInSpanish {
  readonly label: string
  readonly definition: string
}

/** Every metric in Spanish: one that is missing does not compile. */
export const spanishMetrics: Readonly<Record<MetricCode, MetricInSpanish>> = {
  ...spanishDirectServices,
  ...spanishOtherPrograms,
}
