import { findMetric, stratumLabel, type MetricCode } from '@muster/metrics'
import { findStratumId, strata, stratumOf } from '../coding/strata.ts'
import type { Report } from '../counts/report.ts'
import type { Say } from './report-rule.ts'

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

/** Says where the part is more than the whole, in the row of the part. */
export function sayWherePartIsMore(report: Report, pairs: readonly PartAndWhole[], say: Say): void {
  for (const { part, whole } of pairs) {
    const small = report.numberOf(part)
    const large = report.numberOf(whole)
    if (small === undefined || large === undefined || small <= large) continue
    say({
      row: report.rowOf(part),
      column: 'value',
      value: String(small),
      message: `${label(part)} (${small.toLocaleString('en-US')}) is more than ${label(whole)} (${large.toLocaleString('en-US')}, row ${report.rowOf(whole)}).`,
    })
  }
}

const label = (id: number): string => `“${stratumLabel(stratumOf(id))}”`
