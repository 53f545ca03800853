import { listProgramsOf, readFarTotals, readLevelCoverage, readTotalsBeside } from '@muster/data'
import { addQuarters, findMetric, quarterLabel } from '@muster/metrics'
import { z } from 'zod'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { lastEndedQuarter } from '../figures/ended-quarters.ts'
import { headlinesOf } from '../figures/headlines.ts'
import { judgedByOthers, outliersOf } from '../figures/outliers-of.ts'
import { inOffice } from '../in-scope.ts'
import { quarter } from '../shapes/codes.ts'

export const outliersInput = z
  .object({
    /** Code of a metric; every headline metric if absent, or if it is none of them. */
    metric: z.string().max(100).optional(),
    /** Code of a program; all of the person's offices if absent, or if it is none of theirs. */
    program: z.string().max(100).optional(),
  })
  .prefault({})
export type OutliersQuestion = z.output<typeof outliersInput>

const distance = z.object({ median: z.number(), distance: z.number() }).nullable()

export const outliersOutput = z.object({
  outliers: z.array(
    z.object({
      awardNumber: z.string(),
      organizationId: z.string(),
      organizationName: z.string(),
      programName: z.string(),
      metric: z.string(),
      label: z.string(),
      unit: z.string(),
      quarter,
      quarterLabel: z.string(),
      value: z.int(),
      own: distance,
      others: distance,
    }),
  ),
  /** How many stand out in all, and how many accepted reports of the last year they are of. */
  total: z.int(),
  reports: z.int(),
  /** What was chosen, by code; null: all. */
  metric: z.string().nullable(),
  program: z.string().nullable(),
  programs: z.array(z.object({ code: z.string(), name: z.string() })),
  metrics: z.array(z.object({ code: z.string(), label: z.string() })),
})
export type Outliers = z.infer<typeof outliersOutput>

/** The latest value of the last year is looked at. */
const recent = 4
const mostShown = 50

/** Values of the person's offices' awards that stand out from their own history, the furthest first. @throws NotPermitted */
export async function outliers(ctx: Context, asked: OutliersQuestion): Promise<Outliers> {
  return inOffice(ctx, 'dashboard.outliers', async (tx, { scope }) => {
    const all = await listProgramsOf(tx, scope)
    const program = all.find(({ code }) => code === asked.program)
    const metrics = [...new Set(all.map(({ kind }) => kind))].flatMap(headlinesOf)
    const metric = metrics.find(({ code }) => code === asked.metric)
    const last = lastEndedQuarter(dayOf(ctx.now))
    const range = { first: addQuarters(last, 1 - recent), last }
    const looked = (metric === undefined ? metrics : [metric]).map(({ code }) => code)
    const far = await readFarTotals(tx, scope, { metrics: looked, range, program: program?.code })
    const beside = await readTotalsBeside(tx, scope, judgedByOthers(far), program?.code)
    const programIds = (program === undefined ? all : [program]).map(({ id }) => id)
    const coverage = await readLevelCoverage(tx, { level: 'program', places: programIds, range })
    const found = outliersOf(far, beside)
    return {
      outliers: found.slice(0, mostShown).flatMap((each) => {
        const of = findMetric(each.metric)
        if (of === undefined) return []
        const { awardId: _, fiscalQuarter: quarter, sum: value, ...rest } = each
        return [
          { ...rest, label: of.label, unit: of.unit, quarter, quarterLabel: quarterLabel(quarter), value },
        ]
      }),
      total: found.length,
      reports: coverage.reduce((sum, { accepted }) => sum + accepted, 0),
      metric: metric?.code ?? null,
      program: program?.code ?? null,
      programs: all.map(({ code, name }) => ({ code, name })),
      metrics: metrics.map(({ code, label }) => ({ code, label })),
    }
  })
}
