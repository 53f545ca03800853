import type { LevelCoverage } from '@muster/data'
import { isPartial, type FiscalQuarter, type Metric } from '@muster/metrics'
import type { FigurePeriod, PeriodCoverage } from '../shapes/figures.ts'
import { quartersBehind, valueIn, type Period } from './periods-of.ts'
import type { FigureCell } from './read-figures.ts'

/** What is shown over which time. */
export interface Course {
  readonly metric: Metric
  readonly periods: readonly Period[]
}

/** The values of one stratum and group, by period. */
export function valuesOver({ metric, periods }: Course, cells: readonly FigureCell[]): (number | null)[] {
  const values = new Map<FiscalQuarter, number | null>(
    cells.map(({ fiscalQuarter, sum }) => [fiscalQuarter, sum]),
  )
  return periods.map((period) => valueIn(metric, period, values))
}

/** Added up over the places that were read, by period: of the quarters that the metric's value rests on. */
export const coverageOver = (
  { metric, periods }: Course,
  coverage: readonly Pick<LevelCoverage, 'fiscalQuarter' | 'accepted' | 'expected'>[],
): PeriodCoverage[] =>
  periods.map((period) => {
    const behind = quartersBehind(metric, period)
    const own = coverage.filter(({ fiscalQuarter }) => behind.includes(fiscalQuarter))
    return {
      reported: own.reduce((sum, { accepted }) => sum + accepted, 0),
      expected: own.reduce((sum, { expected }) => sum + expected, 0),
    }
  })

/** Periods as a page shows them, with the coverage of all that was read. */
export function periodsShown(
  course: Course,
  known: readonly Pick<LevelCoverage, 'fiscalQuarter' | 'accepted' | 'expected'>[],
): FigurePeriod[] {
  const coverage = coverageOver(course, known)
  return course.periods.map(({ code, label, quarters, whole }, index) => {
    const { reported = 0, expected = 0 } = coverage[index] ?? {}
    return {
      code,
      label,
      reported,
      expected,
      quartersOver: quarters.length,
      quarters: whole,
      partial: quarters.length < whole || isPartial(reported, expected),
    }
  })
}
