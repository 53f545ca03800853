import { findBreakdown, findMetric } from '../dictionary.ts'
import { stratumKey, type Stratum } from '../stratum.ts'

/** Why a national fiscal-year total of this stratum does not exist; empty when it does. */
export function stratumProblems(stratum: Stratum): readonly string[] {
  const metric = findMetric(stratum.metric)
  if (metric === undefined) return [`The dictionary has no metric "${stratum.metric}".`]
  const problems: string[] = []
  if (stratum.breakdown !== '' && !isPartOf(stratum, metric.breakdowns)) {
    problems.push(`The dictionary has no stratum "${stratumKey(stratum)}".`)
  }
  const { organizations, places, quarters } = metric.addsOver
  if (organizations === 'never') problems.push(`"${metric.label}" cannot be added over organizations.`)
  if (places === 'never') problems.push(`"${metric.label}" cannot be added over places.`)
  if (quarters === 'never') problems.push(`"${metric.label}" cannot be added over quarters.`)
  return problems
}

const isPartOf = ({ breakdown, category }: Stratum, breakdowns: readonly string[]): boolean =>
  breakdowns.includes(breakdown) &&
  findBreakdown(breakdown)?.categories.some(({ code }) => code === category) === true
