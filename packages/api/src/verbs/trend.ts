import { stratumLabel } from '@muster/metrics'
import { z } from 'zod'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { periodsShown, valuesOver, type Course } from '../figures/course-of.ts'
import { lastEndedQuarter } from '../figures/ended-quarters.ts'
import { groupSeries } from '../figures/group-series.ts'
import { lastChange } from '../figures/last-change.ts'
import { metricAsked } from '../figures/metric-asked.ts'
import { periodsOf, rangeOf } from '../figures/periods-of.ts'
import { readCoverageOf } from '../figures/read-coverage-of.ts'
import { readFigures, together, type FigureCell } from '../figures/read-figures.ts'
import { readSelection, type Among } from '../figures/selection.ts'
import { splitOf, type Split } from '../figures/split-of.ts'
import { permitInNation } from '../permit.ts'
import { Invalid } from '../refusals.ts'
import { instant, stratum } from '../shapes/codes.ts'
import { figurePeriod, figurePlaces, figureSeries, figureTime, periodCoverage } from '../shapes/figures.ts'

/** More lines than that cannot be told from each other. */
const mostCompared = 8

export const trendInput = stratum
  .and(figureTime)
  .and(figurePlaces)
  .and(
    z.object({
      /** A series for each of them: `program`, `office`, `state`, or the categories of a breakdown by its code. */
      by: z.string().max(100).optional(),
      /** Of programs, offices or states these alone, by code. States have to be named. */
      among: z.array(z.string().max(100)).min(1).max(mostCompared).optional(),
    }),
  )
export type TrendQuestion = z.output<typeof trendInput>

export const trendOutput = z.object({
  metric: z.string(),
  label: z.string(),
  unit: z.string(),
  periods: z.array(figurePeriod),
  series: z.array(
    figureSeries.extend({
      /** By period, of a program, office or state; null of a category, which comes with every report. */
      coverage: z.array(periodCoverage).nullable(),
    }),
  ),
  /** Over all that is selected: of a metric split into categories, its own total. */
  total: z.array(z.int().nullable()),
  /** Why the series do not make the total, as a sentence; null where they do. */
  apart: z.string().nullable(),
  asOf: instant,
  /** When an acceptance, or one taken back, last moved any of these; null while none did. */
  changedAt: instant.nullable(),
})
export type Trend = z.infer<typeof trendOutput>

/**
 * A metric, or a part of it, over quarters or fiscal years, of all organizations or those of an office, program or state:
 * in all, and with a series for each program, office, state or category. @throws NotPermitted, Invalid
 */
export async function trend(ctx: Context, of: TrendQuestion): Promise<Trend> {
  permitInNation(ctx.actor, 'dashboard.trend')
  const metric = metricAsked(of.metric)
  const split = splitOf(metric, of)
  const { db } = ctx.store
  const course: Course = { metric, periods: periodsOf(of, lastEndedQuarter(dayOf(ctx.now))) }
  const range = rangeOf(course.periods)
  const selection = await readSelection(db, metric, of, amongOf(split, of.among))
  const by = split.into === 'groups' ? split.by : 'nation'
  const cells = await readFigures(db, { strata: split.strata, by, of: selection, range })
  const known = await readCoverageOf(db, selection, range)
  return {
    metric: metric.code,
    label: stratumLabel(of),
    unit: metric.unit,
    periods: periodsShown(course, known),
    ...(split.into === 'groups'
      ? {
          series: groupSeries({ course, cells, known, by: split.by, selection }),
          total: valuesOver(course, together(cells)),
          apart: null,
        }
      : {
          series: split.parts.map(({ code, label, stratum: key }) => ({
            code,
            label,
            values: valuesOver(course, ofStratum(cells, key)),
            coverage: null,
          })),
          total: valuesOver(course, ofStratum(cells, metric.code)),
          apart: split.apart ?? null,
        }),
    asOf: ctx.now,
    changedAt: lastChange(known),
  }
}

const ofStratum = (cells: readonly FigureCell[], key: string) =>
  cells.filter(({ stratum: each }) => each === key)

function amongOf(split: Split, codes: readonly string[] | undefined): Among | undefined {
  if (split.into === 'groups' && codes !== undefined) return { of: split.by, codes }
  if (split.into === 'groups' && split.by === 'state')
    throw new Invalid(`Name the states that you want to compare: up to ${mostCompared} of them.`)
  return undefined
}
