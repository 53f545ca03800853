import { readLevelCoverage, type LevelCoverage } from '@muster/data'
import { isPartial, states, stratumLabel } from '@muster/metrics'
import { z } from 'zod'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { coverageOver, periodsShown, valuesOver, type Course } from '../figures/course-of.ts'
import { lastEndedQuarter } from '../figures/ended-quarters.ts'
import { lastChange } from '../figures/last-change.ts'
import { metricAsked } from '../figures/metric-asked.ts'
import { rangeOf, type Period } from '../figures/periods-of.ts'
import { readCoverageOf } from '../figures/read-coverage-of.ts'
import { periodsUpTo, shownAt, yearBack } from '../figures/shown-at.ts'
import { readFigures, together } from '../figures/read-figures.ts'
import { readSelection } from '../figures/selection.ts'
import { permitInNation } from '../permit.ts'
import { instant, stratum } from '../shapes/codes.ts'
import { figurePeriod, figurePlaces, figureTime, periodCoverage, type FigureTime } from '../shapes/figures.ts'

export const mapInput = stratum.and(figureTime.omit({ span: true })).and(figurePlaces.omit({ state: true }))
export type MapQuestion = z.output<typeof mapInput>

export const mapOutput = z.object({
  metric: z.string(),
  label: z.string(),
  unit: z.string(),
  /** The time that is shown, and the same a year before. */
  period: figurePeriod,
  yearBefore: figurePeriod,
  /** Where somebody reported or was to report, by name. Coverage is of the awards that serve the state. */
  states: z.array(
    periodCoverage.extend({
      code: z.string(),
      name: z.string(),
      value: z.int().nullable(),
      yearBefore: z.int().nullable(),
      partial: z.boolean(),
    }),
  ),
  total: z.int().nullable(),
  asOf: instant,
  changedAt: instant.nullable(),
})
export type MapFigures = z.infer<typeof mapOutput>

/**
 * A metric, or a part of it, by state, in a quarter or fiscal year beside the one a year before: without a wish, in the last
 * one that is complete.
 * @throws NotPermitted, Invalid
 */
export async function mapFigures(ctx: Context, of: MapQuestion): Promise<MapFigures> {
  permitInNation(ctx.actor, 'dashboard.map')
  const metric = metricAsked(of.metric)
  const { db } = ctx.store
  const selection = await readSelection(db, metric, of)
  const about: Course = { metric, periods: periodsUpTo(of, lastEndedQuarter(dayOf(ctx.now))) }
  const known = await readCoverageOf(db, selection, rangeOf(about.periods))
  const course: Course = { metric, periods: yearApart(about, known, of) }
  const range = rangeOf(course.periods)
  const { metric: code, breakdown, category } = of
  const strata = [{ metric: code, breakdown, category }]
  const cells = await readFigures(db, { strata, by: 'state', of: selection, range })
  const programIds = selection.programs.map(({ id }) => id)
  const byState = await readLevelCoverage(db, { level: 'state', programIds, range })
  const [yearBefore, period] = periodsShown(course, known)
  if (yearBefore === undefined || period === undefined) throw new RangeError('A map has two periods.')
  return {
    metric: code,
    label: stratumLabel(of),
    unit: metric.unit,
    period,
    yearBefore,
    states: states.flatMap(({ code: state, name }) => {
      const [before = null, value = null] = valuesOver(
        course,
        cells.filter(({ group }) => group === state),
      )
      const due = byState.filter(({ place }) => place === state)
      const { reported = 0, expected = 0 } = coverageOver(course, due)[1] ?? {}
      const partial = period.quartersOver < period.quarters || isPartial(reported, expected)
      if (value === null && before === null && expected === 0) return []
      return [
        {
          code: state,
          name,
          value,
          yearBefore: before,
          reported,
          expected,
          partial,
        },
      ]
    }),
    total: valuesOver(course, together(cells))[1] ?? null,
    asOf: ctx.now,
    changedAt: lastChange(known),
  }
}

/** The period that was asked for, or else the last one that is complete; and before it the one a year earlier. */
function yearApart(
  about: Course,
  known: readonly LevelCoverage[],
  { time = 'quarter', until }: FigureTime,
): Period[] {
  const at = shownAt(about, known, { asked: until !== undefined, first: yearBack[time] })
  return [about.periods[at - yearBack[time]], about.periods[at]].flatMap((each) => each ?? [])
}
