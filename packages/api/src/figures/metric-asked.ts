import { addsOverOrganizations, findMetric, type Metric } from '@muster/metrics'
import { Invalid } from '../refusals.ts'

/** The metric with this code, if it has national figures. @throws Invalid for one that does not add up */
export function metricAsked(code: string): Metric {
  const metric = findMetric(code)
  if (metric === undefined || !addsOverOrganizations(metric))
    throw new Invalid('That metric cannot be added up over organizations. Choose another one.')
  return metric
}
