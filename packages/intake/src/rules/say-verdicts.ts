import { stratumLabel } from '@muster/metrics'
import { stratumOf } from '../coding/strata.ts'
import type { MetricVerdict } from '../comparing/metric-verdict.ts'
import { verdictsOn } from '../comparing/verdicts.ts'
import type { Report } from '../counts/report.ts'
import type { Say } from './report-rule.ts'
import { aboutStratum } from './subject-of.ts'

/** Says the verdicts of one kind, each at the total of its metric. */
export function sayVerdicts<Kind extends MetricVerdict['kind']>(
  report: Report,
  kind: Kind,
  messageOf: (verdict: Extract<MetricVerdict, { kind: Kind }>, name: string, total: number) => string,
  say: Say,
): void {
  for (const [total, verdict] of verdictsOn(report)) {
    if (!isOfKind(verdict, kind)) continue
    say({
      ...aboutStratum(report, total),
      message: messageOf(verdict, `“${stratumLabel(stratumOf(total))}”`, total),
    })
  }
}

const isOfKind = <Kind extends MetricVerdict['kind']>(
  verdict: MetricVerdict,
  kind: Kind,
): verdict is Extract<MetricVerdict, { kind: Kind }> => verdict.kind === kind
