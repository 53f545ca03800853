import { metrics, programKinds, type ProgramKind } from '@muster/metrics'
import { metricOfStratum } from '../coding/strata.ts'
import type { LineStore } from './line-store.ts'
import type { ReportList } from './report-list.ts'

/** The program that an award's lines point to; undefined if they point to none, or equally to two. */
export type ProgramOf = (award: string) => ProgramKind | undefined

const metricIndex = new Map(metrics.map((metric, index) => [metric, index]))
const metricIndexOfStratum = metricOfStratum.map((metric) => (metric && metricIndex.get(metric)) ?? 0)

/**
 * Tells the program of each award from the metrics in its lines. Each metric is on the form of one program, so the form
 * that covers most of an award's metrics is its form.
 */
export function programsFromMetrics(lines: LineStore, reports: ReportList): ProgramOf {
  const usedByAward = new Map<string, Uint8Array>()
  const usedByReport = reports.places.map(({ award }) => {
    const used = usedByAward.get(award) ?? new Uint8Array(metrics.length)
    usedByAward.set(award, used)
    return used
  })
  for (let line = 0; line < lines.size; line++) {
    const used = usedByReport[lines.reportOf(line)]
    if (used !== undefined) used[metricIndexOfStratum[lines.stratumOf(line)] ?? 0] = 1
  }
  return (award) => bestCovering(usedByAward.get(award))
}

function bestCovering(used: Uint8Array | undefined): ProgramKind | undefined {
  const covered = programKinds.map(({ code }) => ({
    code,
    count: metrics.filter(({ program }, index) => program === code && used?.[index] === 1).length,
  }))
  const [best, second] = covered.sort((one, other) => other.count - one.count)
  return best === undefined || best.count === 0 || best.count === second?.count ? undefined : best.code
}
