import { listEveryProgram, readLevel, readLevelCoverage, type Grant } from '@muster/data'
import { addQuarters, quarterLabel, quartersBetween, totalOf } from '@muster/metrics'
import { z } from 'zod'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { lastEndedQuarter } from '../figures/ended-quarters.ts'
import { lastChange } from '../figures/last-change.ts'
import { missingBy } from '../figures/missing-by.ts'
import { headlinesIn, movedIn } from '../figures/moved-in.ts'
import { permitInNation } from '../permit.ts'
import { instant, quarter } from '../shapes/codes.ts'
import { missingReports, movedMetric } from '../shapes/overview.ts'

export const overviewInput = z
  .object({
    /** The offices that the person works for, or all agencies; who works for none sees all. */
    scope: z.enum(['office', 'all']).default('office'),
  })
  .prefault({})
export type OverviewQuestion = z.output<typeof overviewInput>

export const overviewOutput = z.object({
  scope: z.enum(['office', 'all']),
  /** The offices that the person works for. */
  ownOffices: z.array(z.string()),
  /** Headline metrics, the largest change first. */
  moved: z.array(movedMetric),
  /** Headline metrics of which no quarter is complete. */
  unsettled: z.array(z.string()),
  /** The last quarter that is over. */
  latest: quarter,
  latestLabel: z.string(),
  /** By program of one's office, or by office. */
  missing: missingReports,
  asOf: instant,
  changedAt: instant.nullable(),
})
export type Overview = z.infer<typeof overviewOutput>

/** Two years: the last complete quarter, and the one a year before it. */
const many = 8

/** What moved and what is missing, in one's office or in all agencies. @throws NotPermitted */
export async function overview(ctx: Context, asked: OverviewQuestion): Promise<Overview> {
  const { roles } = permitInNation(ctx.actor, 'dashboard.overview')
  const { db } = ctx.store
  const own = roles.officesWith(['program_officer', 'office_administrator']).officeIds
  const scope = own.length === 0 ? 'all' : asked.scope
  const every = await listEveryProgram(db)
  const programs = scope === 'all' ? every : every.filter(({ officeId }) => own.includes(officeId))
  const latest = lastEndedQuarter(dayOf(ctx.now))
  const range = { first: addQuarters(latest, 1 - many), last: latest }
  const strata = headlinesIn(programs).map(({ code }) => totalOf(code))
  const totals = await readLevel(db, {
    strata,
    range,
    ...(scope === 'all' ? { level: 'nation' } : { level: 'office', places: own }),
  })
  const programIds = programs.map(({ id }) => id)
  const coverage = await readLevelCoverage(db, { level: 'program', programIds, range })
  return {
    scope,
    ownOffices: namesOf(roles.list),
    ...movedIn({ programs, quarters: quartersBetween(range.first, latest), totals, coverage }),
    latest,
    latestLabel: quarterLabel(latest),
    missing: missingBy(scope === 'all' ? 'office' : 'program', {
      programs,
      coverage,
      latest,
      ownOffices: own,
    }),
    asOf: ctx.now,
    changedAt: lastChange(coverage),
  }
}

const namesOf = (grants: readonly Grant[]) => [
  ...new Set(grants.flatMap((grant) => ('officeName' in grant ? [grant.officeName] : []))),
]
