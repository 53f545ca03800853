import type { LevelCoverage, LevelTotal, ProgramRecord } from '@muster/data'
import type { FiscalQuarter, Metric } from '@muster/metrics'
import type { MovedMetric } from '../shapes/overview.ts'
import { addKnown } from './add-known.ts'
import { headlinesOf } from './headlines.ts'
import { movedOf, type KnownQuarter } from './moved-of.ts'

/** The headline metrics of the kinds of these programs. */
export const headlinesIn = (programs: readonly ProgramRecord[]): Metric[] =>
  [...new Set(programs.map(({ kind }) => kind))].flatMap(headlinesOf)

interface Known {
  readonly programs: readonly ProgramRecord[]
  readonly quarters: readonly FiscalQuarter[]
  readonly totals: readonly LevelTotal[]
  /** By program. */
  readonly coverage: readonly LevelCoverage[]
}

/** How each headline metric of some programs moved, the largest change first; and those that nothing can be said of. */
export function movedIn(known: Known): { moved: MovedMetric[]; unsettled: string[] } {
  const all = headlinesIn(known.programs).map((metric) => ({
    metric,
    moved: movedOf(quartersOf(metric, known)),
  }))
  return {
    moved: all
      .flatMap(({ metric: { code, label, unit, program }, moved }) =>
        moved === undefined ? [] : [{ metric: code, label, unit, programKind: program, ...moved }],
      )
      .toSorted((a, b) => b.size - a.size),
    unsettled: all.flatMap(({ metric, moved }) => (moved === undefined ? [metric.label] : [])),
  }
}

function quartersOf(metric: Metric, { programs, quarters, totals, coverage }: Known): KnownQuarter[] {
  const ids = new Set(programs.filter(({ kind }) => kind === metric.program).map(({ id }) => id))
  return quarters.map((quarter) => {
    const own = totals.filter((each) => each.metric === metric.code && each.fiscalQuarter === quarter)
    const due = coverage.filter(({ place, fiscalQuarter }) => ids.has(place) && fiscalQuarter === quarter)
    return {
      quarter,
      value: addKnown(own.map(({ sum }) => sum)),
      reported: due.reduce((sum, { accepted }) => sum + accepted, 0),
      expected: due.reduce((sum, { expected }) => sum + expected, 0),
    }
  })
}
