import { listPrograms, readCoverage, readLevel, type Coverage, type LevelTotal } from '@muster/data'
import {
  addsOverOrganizations,
  dictionaryStart,
  findMetric,
  quarterLabel,
  quartersBetween,
  stratumLabel,
  type FiscalQuarter,
} from '@muster/metrics'
import { z } from 'zod'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { lastEndedQuarter } from '../figures/ended-quarters.ts'
import { lastChange } from '../figures/last-change.ts'
import { permitInNation } from '../permit.ts'
import { Invalid } from '../refusals.ts'
import { instant, quarter, stratum } from '../shapes/codes.ts'

export const trendInput = stratum
export type TrendQuestion = z.output<typeof trendInput>

/** Arrays run along `quarters`; a value is null where nobody gave a number. */
export const trendOutput = z.object({
  metric: z.string(),
  label: z.string(),
  unit: z.string(),
  quarters: z.array(z.object({ quarter, label: z.string() })),
  series: z.array(
    z.object({
      program: z.string(),
      values: z.array(z.int().nullable()),
      /** Accepted reports, and reports that were to come. */
      reporting: z.array(z.int()),
      expected: z.array(z.int()),
    }),
  ),
  /** Over all programs. */
  total: z.array(z.int().nullable()).nullable(),
  asOf: instant,
  /** When an acceptance, or one taken back, last moved any of these; null while none did. */
  changedAt: instant.nullable(),
})
export type Trend = z.infer<typeof trendOutput>

/**
 * A metric, or a part of it, by quarter and program, over all organizations: from the first quarter that anybody was
 * to report to the last one that is over. @throws NotPermitted, Invalid for a metric that does not add up
 */
export async function trend(ctx: Context, of: TrendQuestion): Promise<Trend> {
  permitInNation(ctx.actor, 'dashboard.trend')
  const metric = findMetric(of.metric)
  if (metric === undefined || !addsOverOrganizations(metric))
    throw new Invalid('That metric cannot be added up over organizations. Choose another one.')
  const { db } = ctx.store
  const last = lastEndedQuarter(dayOf(ctx.now))
  const known = await readCoverage(db, { first: dictionaryStart, last }, [metric.program])
  const quarters = quartersFrom(known, last)
  const range = { first: quarters[0] ?? last, last }
  const points = await readLevel(db, { level: 'program', strata: [of], range })
  const ofProgram = points.map((point) => ({ ...point, programId: point.place }))
  const programs = await listPrograms(db, metric.program)
  const series = programs
    .filter(({ programId }) => known.some((each) => each.programId === programId))
    .map(({ programId, name }) =>
      seriesOf(name, quarters, ownOf(ofProgram, programId), ownOf(known, programId)),
    )
  return {
    metric: metric.code,
    label: stratumLabel(of),
    unit: metric.unit,
    quarters: quarters.map((each) => ({ quarter: each, label: quarterLabel(each) })),
    series,
    total: quarters.map((_, at) => addKnown(series.map(({ values }) => values[at] ?? null))),
    asOf: ctx.now,
    changedAt: lastChange(known),
  }
}

function quartersFrom(known: readonly Coverage[], last: FiscalQuarter): FiscalQuarter[] {
  const first = known.find(({ expected }) => expected > 0)?.fiscalQuarter
  return first === undefined ? [] : [...quartersBetween(first, last)]
}

const ownOf = <Row extends { programId: string; fiscalQuarter: FiscalQuarter }>(
  rows: readonly Row[],
  programId: string,
): ReadonlyMap<FiscalQuarter, Row> =>
  new Map(rows.filter((row) => row.programId === programId).map((row) => [row.fiscalQuarter, row]))

function seriesOf(
  program: string,
  quarters: readonly FiscalQuarter[],
  points: ReadonlyMap<FiscalQuarter, LevelTotal>,
  known: ReadonlyMap<FiscalQuarter, Coverage>,
): Trend['series'][number] {
  return {
    program,
    values: quarters.map((each) => {
      const point = points.get(each)
      return point === undefined || point.reporting === 0 ? null : point.sum
    }),
    reporting: quarters.map((each) => known.get(each)?.accepted ?? 0),
    expected: quarters.map((each) => known.get(each)?.expected ?? 0),
  }
}

/** The sum of what is known; null if nothing is. */
const addKnown = (values: readonly (number | null)[]): number | null =>
  values.reduce((sum, value) => (value === null ? sum : (sum ?? 0) + value), null)
