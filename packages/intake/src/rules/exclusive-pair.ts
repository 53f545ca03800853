import { stratumLabel } from '@muster/metrics'
import { stratumOf } from '../coding/strata.ts'
import type { Report } from '../counts/report.ts'
import type { Say } from './report-rule.ts'
import { aboutStratum } from './subject-of.ts'

/** Categories of one metric that nobody can be in at once, though they are of different or overlapping breakdowns. */
export interface ExclusivePair {
  readonly one: number
  readonly others: readonly number[]
  readonly total: number
}

/** In smaller counts, one person too many is no matter for a question. */
const fewestCounted = 10

/** Says once where the two together are more than everybody. What has no number counts as nobody. */
export function sayWhereTogetherTooMany(report: Report, pairs: readonly ExclusivePair[], say: Say): void {
  for (const { one, others, total } of pairs) {
    const all = report.numberOf(total)
    const first = report.numberOf(one)
    if (all === undefined || all < fewestCounted || first === undefined || first === 0 || first > all)
      continue
    let second = 0
    for (const other of others) second += report.numberOf(other) ?? 0
    if (second === 0 || second > all || first + second <= all) continue
    const names = others
      .filter((other) => (report.numberOf(other) ?? 0) > 0)
      .map((other) => `“${stratumLabel(stratumOf(other))}”`)
    say({
      ...aboutStratum(report, one),
      message: `“${stratumLabel(stratumOf(one))}” (${first.toLocaleString('en-US')}) and ${names.join(' with ')} (${second.toLocaleString('en-US')}) are together more than all ${all.toLocaleString('en-US')}, though nobody is both.`,
    })
    return
  }
}
