import { countBasisLabels, findMetric } from '@muster/metrics'
import type { MenuMetric } from '#lib/dashboard/filters/menu.ts'

/** What a metric counts, and how it adds up, in sentences. */
export function metricFacts({ code, definition }: MenuMetric): string {
  const basis = findMetric(code)?.countBasis
  return basis === undefined ? definition : `${definition} ${countBasisLabels[basis]}`
}
