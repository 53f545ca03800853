import type { LevelCoverage } from '@muster/data'
import type { FiscalQuarter } from '@muster/metrics'
import type { FigureTime } from '../shapes/figures.ts'
import { periodsShown, type Course } from './course-of.ts'
import { periodsOf, type Period } from './periods-of.ts'

/** How many periods make a year. */
export const yearBack = { quarter: 4, year: 1 } as const

/** How many periods are looked through for one that is complete. */
const looked = 4

/** The periods up to the one that a question asks for, and a year before them. */
export const periodsUpTo = (of: FigureTime, latest: FiscalQuarter): Period[] =>
  periodsOf({ ...of, span: yearBack[of.time ?? 'quarter'] + looked }, latest)

/**
 * Which of some periods is shown: the last one if it was asked for, or else the last one that is complete, from `first` on;
 * the last one where none is.
 */
export function shownAt(
  course: Course,
  known: readonly LevelCoverage[],
  { asked, first }: { asked: boolean; first: number },
): number {
  const complete = periodsShown(course, known).findLastIndex(
    ({ partial, expected }) => !partial && expected > 0,
  )
  return asked || complete < first ? course.periods.length - 1 : complete
}
