import type { FiscalQuarter } from '@muster/metrics'
import { and, eq, sql } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { columnOf } from '../../saving/column-of.ts'
import { award, awardTotal, organization, program, stratum } from '../../schema/index.ts'
import { mayStandOut } from '../../schema/may-stand-out.ts'
import { withinScope } from '../awards/within-scope.ts'
import type { OfficeScope } from '../identity/scopes.ts'
import { within, type QuarterRange } from '../range-of-quarters.ts'

export interface FarChoice {
  readonly metrics: readonly string[]
  /** The latest total of an award is looked at if it lies in these quarters. */
  readonly range: QuarterRange
  /** Code of a program; all of the offices if absent. */
  readonly program?: string | undefined
}

/** The latest total of an award that lies far from what it counted before, or of which too little is known before. */
export interface FarTotal {
  awardId: string
  awardNumber: string
  organizationId: string
  organizationName: string
  programName: string
  metric: string
  fiscalQuarter: FiscalQuarter
  sum: number
  /** Of the award's own counts before, and the distance from it in robust standard deviations; null with fewer than four. */
  own: { median: number; distance: number } | null
}

/**
 * The latest totals that may stand out, by metric and award. What lies where it always did is not read: it costs what it
 * finds, however many awards there are and however long they have reported.
 */
export async function readFarTotals(
  db: Database,
  scope: OfficeScope,
  { metrics, range, program: code }: FarChoice,
): Promise<FarTotal[]> {
  const wanted = sql`array(
    select id from ${stratum} where breakdown = '' and metric = any(${columnOf(metrics, (metric) => metric)}::text[]))`
  const rows = await db.execute<FarRow>(sql`
    -- By their own index, which holds fewer rows than there are awards.
    with far as materialized (
      select award_id, stratum_id, fiscal_quarter, sum, median, distance from ${awardTotal}
      where ${awardTotal.stratumId} = any(${wanted}) and ${within(awardTotal.fiscalQuarter, range)}
        and ${mayStandOut(awardTotal)}
    )
    select award.id::text as "awardId", award.number as "awardNumber", organization.id::text as "organizationId",
      organization.name as "organizationName", program.name as "programName", stratum.metric,
      far.fiscal_quarter as "fiscalQuarter", far.sum::float8 as sum, far.median, far.distance
    from far
    join ${stratum} on stratum.id = far.stratum_id
    join ${award} on award.id = far.award_id
    join ${program} on program.id = award.program_id
    join ${organization} on organization.id = award.organization_id
    where ${and(withinScope(scope), code === undefined ? undefined : eq(program.code, code))}
    order by far.stratum_id, award.number`)
  return rows.rows.map(({ median, distance, ...row }) => ({
    ...row,
    own: median === null || distance === null ? null : { median, distance },
  }))
}

interface FarRow extends Record<string, unknown>, Omit<FarTotal, 'own'> {
  median: number | null
  distance: number | null
}
