import { listAwards, listProgramsOf } from '@muster/data'
import { addQuarters, findMetric, quarterLabel, totalOf, type FiscalQuarter } from '@muster/metrics'
import { z } from 'zod'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { lastEndedQuarter } from '../figures/ended-quarters.ts'
import { headlinesOf } from '../figures/headlines.ts'
import { outliersOf, type AwardCourse } from '../figures/outliers-of.ts'
import type { FigureCell } from '../figures/read-figures.ts'
import { valuesOfAwards } from '../figures/values-of-awards.ts'
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
  /** How many stand out in all, and how many values were looked at. */
  total: z.int(),
  looked: z.int(),
  /** What was chosen, by code; null: all. */
  metric: z.string().nullable(),
  program: z.string().nullable(),
  programs: z.array(z.object({ code: z.string(), name: z.string() })),
  metrics: z.array(z.object({ code: z.string(), label: z.string() })),
})
export type Outliers = z.infer<typeof outliersOutput>

/** The latest value, and seven quarters of history; it is the latest one of the last year. */
const many = 8
const recent = 4
const mostShown = 50

/** Values of the person's offices' awards that stand out from their own history, the furthest first. @throws NotPermitted */
export async function outliers(ctx: Context, asked: OutliersQuestion): Promise<Outliers> {
  return inOffice(ctx, 'dashboard.outliers', async (tx, { scope }) => {
    const all = await listAwards(tx, scope)
    const programs = await listProgramsOf(tx, scope)
    const program = programs.find(({ code }) => code === asked.program)
    const awards = all.filter(({ programCode }) => program === undefined || programCode === program.code)
    const metrics = [...new Set(all.map(({ programKind }) => programKind))].flatMap(headlinesOf)
    const last = lastEndedQuarter(dayOf(ctx.now))
    const range = { first: addQuarters(last, 1 - many), last }
    const metric = metrics.find(({ code }) => code === asked.metric)
    const strata = (metric === undefined ? metrics : [metric]).map(({ code }) => totalOf(code))
    const byId = new Map(awards.map((award) => [award.awardId, award]))
    const cells = await valuesOfAwards(tx, { scope, strata, awardIds: [...byId.keys()], range }, (id) => id)
    const courses = coursesOf(cells)
    const found = outliersOf(courses, addQuarters(last, 1 - recent))
    return {
      outliers: found.slice(0, mostShown).flatMap((each) => {
        const [award, of] = [byId.get(each.awardId), findMetric(each.metric)]
        if (award === undefined || of === undefined) return []
        const { number: awardNumber, organizationId, organizationName, programName } = award
        const { label, unit } = of
        const { awardId: _, ...rest } = each
        const named = { awardNumber, organizationId, organizationName, programName, label, unit }
        return [{ ...rest, ...named, quarterLabel: quarterLabel(each.quarter) }]
      }),
      total: found.length,
      looked: courses.length,
      metric: metric?.code ?? null,
      program: program?.code ?? null,
      programs,
      metrics: metrics.map(({ code, label }) => ({ code, label })),
    }
  })
}

/** What each award said of each metric, by quarter; quarters without a number are not there. */
function coursesOf(cells: readonly FigureCell[]): AwardCourse[] {
  const courses = new Map<string, { awardId: string; metric: string; values: Map<FiscalQuarter, number> }>()
  for (const { stratum: metric, group: awardId, fiscalQuarter, sum } of cells) {
    if (sum === null) continue
    const key = `${awardId} ${metric}`
    const course = courses.get(key) ?? { awardId, metric, values: new Map() }
    courses.set(key, course)
    course.values.set(fiscalQuarter, sum)
  }
  return [...courses.values()]
}
