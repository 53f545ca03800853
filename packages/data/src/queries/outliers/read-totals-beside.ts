import type { FiscalQuarter } from '@muster/metrics'
import { and, asc, eq, sql } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { columnOf } from '../../saving/column-of.ts'
import { award, awardTotal, program, stratum } from '../../schema/index.ts'
import { withinScope } from '../awards/within-scope.ts'
import type { OfficeScope } from '../identity/scopes.ts'

/** A metric and a quarter of it. */
export interface MetricQuarter {
  readonly metric: string
  readonly fiscalQuarter: FiscalQuarter
}

/** What awards within a scope said of some metrics for some quarters; what has no number is not there. */
export async function readTotalsBeside(
  db: Database,
  scope: OfficeScope,
  wanted: readonly MetricQuarter[],
  code?: string,
): Promise<(MetricQuarter & { awardId: string; sum: number })[]> {
  if (wanted.length === 0) return []
  return db
    .select({
      awardId: awardTotal.awardId,
      metric: stratum.metric,
      fiscalQuarter: awardTotal.fiscalQuarter,
      sum: awardTotal.sum,
    })
    .from(
      sql`unnest(
        ${columnOf(wanted, ({ metric }) => metric)}::text[],
        ${columnOf(wanted, ({ fiscalQuarter }) => fiscalQuarter)}::text[]
      ) as wanted (metric, fiscal_quarter)`,
    )
    .innerJoin(stratum, and(sql`${stratum.metric} = wanted.metric`, eq(stratum.breakdown, '')))
    .innerJoin(program, withinScope(scope))
    .innerJoin(award, eq(award.programId, program.id))
    .innerJoin(
      awardTotal,
      and(
        eq(awardTotal.awardId, award.id),
        eq(awardTotal.stratumId, stratum.id),
        sql`${awardTotal.fiscalQuarter} = wanted.fiscal_quarter`,
      ),
    )
    .where(code === undefined ? undefined : eq(program.code, code))
    .orderBy(asc(award.number))
}
