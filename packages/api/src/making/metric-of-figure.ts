import { addsOverOrganizations, findMetric, quartersFrom, type Metric } from '@muster/metrics'
import { Invalid } from '../refusals.ts'
import type { FigureQuestion } from '../shapes/figure-making.ts'

/** As many quarters as a figure may span: ten fiscal years. */
const mostQuarters = 40

/** The metric of a figure that there can be. @throws Invalid for one that does not add up, or for quarters that run backward. */
export function metricOfFigure({
  stratum,
  first,
  last,
}: Pick<FigureQuestion, 'stratum' | 'first' | 'last'>): Metric {
  const metric = findMetric(stratum.metric)
  if (metric === undefined || !addsOverOrganizations(metric))
    throw new Invalid('That metric cannot be added up over organizations. Choose another one.')
  const span = quartersFrom(first, last) + 1
  if (span < 1) throw new Invalid('The last quarter comes before the first. Choose them the other way round.')
  if (span > mostQuarters) throw new Invalid(`A figure spans ${mostQuarters} quarters at most. Choose fewer.`)
  return metric
}
