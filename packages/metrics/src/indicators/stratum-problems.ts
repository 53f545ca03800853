import { findBreakdown, findMetric } from '../dictionary.ts'
import { stratumKey, type Stratum } from '../stratum.ts'

const alternatives = new Intl.ListFormat('en-US', { type: 'disjunction' })

/** Why a national fiscal-year total of this stratum does not exist; empty when it does. */
export function stratumProblems(stratum: Stratum): readonly string[] {
  const metric = findMetric(stratum.metric)
  if (metric === undefined) return [`The dictionary has no metric "${stratum.metric}".`]
  const problems: string[] = []
  if (stratum.breakdown !== '' && !isPartOf(stratum, metric.breakdowns)) {
    problems.push(`The dictionary has no stratum "${stratumKey(stratum)}".`)
  }
  const never = (['organizations', 'places', 'quarters'] as const).filter(
    (over) => metric.addsOver[over] === 'never',
  )
  if (never.length > 0) {
    problems.push(
      `"${metric.label}" cannot be added over ${alternatives.format(never)}: it may count the same one again. Choose a metric of what is new, or of what happens.`,
    )
  }
  return problems
}

const isPartOf = ({ breakdown, category }: Stratum, breakdowns: readonly string[]): boolean =>
  breakdowns.includes(breakdown) &&
  findBreakdown(breakdown)?.categories.some(({ code }) => code === category) === true
