import { isTotal, type Metric } from '@muster/metrics'
import { answerKinds } from '../coding/answer-kind.ts'
import { metricOfStratum, strata } from '../coding/strata.ts'
import type { LineStore } from './line-store.ts'
import type { ReportList, ReportPlace } from './report-list.ts'

/** The numbers that a file gives for the total of a metric. */
interface Found {
  readonly metric: Metric
  readonly first: ReportPlace
  sum: number
  isAllowed: boolean
}

/**
 * What a file gives for each metric in all, by metric code: the sum of its total lines. Where they are of several awards,
 * quarters or states, and the metric does not add up over these, there is no such sum and the metric is left out.
 */
export function totalsInFile(lines: LineStore, reports: ReportList): Readonly<Record<string, number>> {
  const found = new Map<string, Found>()
  for (let line = 0; line < lines.size; line++) {
    const id = lines.stratumOf(line)
    const stratum = strata[id]
    const metric = metricOfStratum[id]
    if (!stratum || !metric || !isTotal(stratum) || lines.kindOf(line) !== answerKinds.value) continue
    const place = reports.placeOf(lines.reportOf(line))
    const before = found.get(metric.code)
    if (before === undefined) {
      found.set(metric.code, { metric, first: place, sum: lines.valueOf(line), isAllowed: true })
      continue
    }
    before.sum += lines.valueOf(line)
    before.isAllowed &&= mayAdd(metric, before.first, place)
  }
  return Object.fromEntries(
    [...found].flatMap(([code, { sum, isAllowed }]) => (isAllowed ? [[code, sum]] : [])),
  )
}

const mayAdd = ({ addsOver }: Metric, one: ReportPlace, other: ReportPlace): boolean =>
  (one.award === other.award || addsOver.organizations === 'sum') &&
  (one.quarter === other.quarter || addsOver.quarters === 'sum') &&
  (one.state === other.state || addsOver.places === 'sum')
