import { addsUpToTotal, findBreakdown, type Breakdown, type Metric, type Stratum } from '@muster/metrics'
import { Invalid } from '../refusals.ts'

/** The breakdown with this code, if the metric is split by it. @throws Invalid */
export function breakdownOf(metric: Metric, code: string): Breakdown {
  const found = findBreakdown(code)
  if (found === undefined || !metric.breakdowns.includes(found.code))
    throw new Invalid('This metric is not split that way. Choose another breakdown.')
  return found
}

/** The strata of a metric split by a breakdown, in the order of its categories. */
export const strataBy = (metric: Metric, { code, categories }: Breakdown): Stratum[] =>
  categories.map((category) => ({ metric: metric.code, breakdown: code, category: category.code }))

/** Why the categories of a breakdown do not make the total, as a sentence; undefined where they do. */
export function whyNoTotal(breakdown: Breakdown): string | undefined {
  if (addsUpToTotal(breakdown)) return undefined
  return breakdown.exclusive
    ? 'Not everything that is counted falls into one of these categories: they do not add up to the total.'
    : 'One thing may be counted in several of these categories: they do not add up to the total.'
}
