import { findMetric, stratumLabel, totalOf, type MetricCode } from '@muster/metrics'
import { findStratumId, strata, stratumId, stratumOf } from '../coding/strata.ts'
import type { Report } from '../counts/report.ts'
import type { Say } from './report-rule.ts'
import { aboutStratum, subjectOf } from './subject-of.ts'

/** Two strata of which the first must not be more than the second. */
export interface PartAndWhole {
  readonly part: number
  readonly whole: number
}

/** The totals of two metrics, and each category that both have. */
export function partsAndWholes(part: MetricCode, whole: MetricCode): readonly PartAndWhole[] {
  const shared =
    findMetric(part)?.breakdowns.filter((code) => findMetric(whole)?.breakdowns.includes(code)) ?? []
  return strata
    .filter(
      ({ metric, breakdown }) =>
        metric === part && (breakdown === '' || shared.some((code) => code === breakdown)),
    )
    .flatMap((stratum) => {
      const ids = { part: findStratumId(stratum), whole: findStratumId({ ...stratum, metric: whole }) }
      return ids.part === undefined || ids.whole === undefined ? [] : [{ part: ids.part, whole: ids.whole }]
    })
}

/** The totals of two metrics alone. */
export const totals = (part: MetricCode, whole: MetricCode): PartAndWhole => ({
  part: stratumId(totalOf(part)),
  whole: stratumId(totalOf(whole)),
})

/** Says where the part is more than the whole, in the row of the part. */
export function sayWherePartIsMore(report: Report, pairs: readonly PartAndWhole[], say: Say): void {
  for (const pair of pairs) {
    const message = whyPartIsMore(report, pair)
    if (message === undefined) continue
    const { cause: _, ...about } = aboutStratum(report, pair.part)
    say({ ...about, message: `${message}.` })
  }
}

/** The same in one finding: it stands at the first such pair, and says how many more there are. */
export function sayOnceWherePartIsMore(report: Report, pairs: readonly PartAndWhole[], say: Say): void {
  let first: PartAndWhole | undefined
  let more = 0
  for (const pair of pairs) {
    if (!isMore(report, pair)) continue
    if (first === undefined) first = pair
    else more += 1
  }
  if (first === undefined) return
  const others = more === 0 ? '' : `; so it is in ${more} more ${more === 1 ? 'category' : 'categories'}`
  say({
    ...aboutStratum(report, first.part),
    // About the metric: next quarter it may be another category.
    subject: subjectOf(report, stratumId(totalOf(stratumOf(first.part).metric))),
    message: `${whyPartIsMore(report, first) ?? ''}${others}.`,
  })
}

function isMore(report: Report, { part, whole }: PartAndWhole): boolean {
  const small = report.numberOf(part)
  const large = report.numberOf(whole)
  return small !== undefined && large !== undefined && small > large
}

function whyPartIsMore(report: Report, { part, whole }: PartAndWhole): string | undefined {
  const small = report.numberOf(part)
  const large = report.numberOf(whole)
  if (small === undefined || large === undefined || small <= large) return undefined
  return `${label(part)} (${small.toLocaleString('en-US')}) is more than ${label(whole)} (${large.toLocaleString('en-US')}${report.whereIs(whole, ', ')})`
}

const label = (id: number): string => `“${stratumLabel(stratumOf(id))}”`
