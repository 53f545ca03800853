import { addQuarters, isPartial, type FiscalQuarter } from '@muster/metrics'
import type { PeriodCoverage } from '../shapes/figures.ts'

/** What is known of a quarter. */
export interface KnownQuarter extends PeriodCoverage {
  readonly quarter: FiscalQuarter
  readonly value: number | null
}

export interface ComparedQuarter {
  readonly quarter: FiscalQuarter
  readonly value: number
}

/** The last complete quarter of a metric beside the quarter before and the one a year before. */
export interface MovedFigure extends ComparedQuarter, PeriodCoverage {
  readonly before: ComparedQuarter | null
  readonly yearBefore: ComparedQuarter | null
  /** How far it moved, to put the largest change first: 0 for none, or where counts are too small to tell. */
  readonly size: number
}

/** One more or less of a few is chance: counts below this say nothing of a change. */
const fewest = 20

/**
 * How a metric moved, from complete quarters alone: quarters of which too many reports are missing are passed over, as
 * last quarter and as what it is compared with. Undefined while no quarter is complete.
 */
export function movedOf(known: readonly KnownQuarter[]): MovedFigure | undefined {
  const complete = new Map(
    known.flatMap(({ quarter, value, reported, expected }) =>
      value === null || expected === 0 || isPartial(reported, expected)
        ? []
        : [[quarter, { quarter, value, reported, expected }] as const],
    ),
  )
  const last = [...complete.values()].toSorted((a, b) => (a.quarter < b.quarter ? -1 : 1)).at(-1)
  if (last === undefined) return undefined
  const at = (back: number): ComparedQuarter | null => {
    const found = complete.get(addQuarters(last.quarter, -back))
    return found === undefined ? null : { quarter: found.quarter, value: found.value }
  }
  const [before, yearBefore] = [at(1), at(4)]
  const size = Math.max(0, ...[before, yearBefore].map((each) => changeBetween(each?.value, last.value)))
  return { ...last, before, yearBefore, size }
}

/** The same for a doubling as for a halving. */
function changeBetween(before: number | undefined, after: number): number {
  if (before === undefined || Math.max(before, after) < fewest) return 0
  return Math.abs(Math.log((after + 1) / (before + 1)))
}
