import { metrics, programKinds, type ProgramKind } from '@muster/metrics'
import { metricOfStratum } from '../coding/strata.ts'
import type { LineStore } from './line-store.ts'
import type { ReportList } from './report-list.ts'

/** The program that an award's lines point to, by the award's number in the list; undefined if they point to none. */
export type ProgramOf = (award: number) => ProgramKind | undefined

const indexOfMetric = new Map(metrics.map((metric, index) => [metric, index]))
const metricIndexOfStratum = metricOfStratum.map((metric) => (metric && indexOfMetric.get(metric)) ?? 0)

/**
 * Tells the program of each award from the metrics in its lines. Each metric is on the form of one program, so the form
 * that covers most of an award's metrics is its form. Two that cover equally many tell nothing.
 */
export function programsFromMetrics(lines: LineStore, reports: ReportList): ProgramOf {
  const width = metrics.length
  const { awardOfReport, awards } = reports
  // One byte for each award and metric: 1 if the award has a line of it.
  const used = new Uint8Array(awards.texts.length * width)
  for (let line = 0; line < lines.size; line++) {
    const award = awardOfReport[lines.reportOf(line)] ?? 0
    used[award * width + (metricIndexOfStratum[lines.stratumOf(line)] ?? 0)] = 1
  }
  return (award) => bestCovering(used.subarray(award * width, (award + 1) * width))
}

function bestCovering(used: Uint8Array): ProgramKind | undefined {
  const covered = programKinds.map(({ code }) => ({
    code,
    count: metrics.filter(({ program }, index) => program === code && used[index] === 1).length,
  }))
  const [best, second] = covered.sort((one, other) => other.count - one.count)
  return best === undefined || best.count === 0 || best.count === second?.count ? undefined : best.code
}
