import type { FiscalQuarter } from '@muster/metrics'
import { and, asc, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { obligation, report } from '../../schema/index.ts'
import { within, type QuarterRange } from '../range-of-quarters.ts'

/** A report that an award owes, and whether one was accepted. */
export interface AwardCoverage {
  awardId: string
  fiscalQuarter: FiscalQuarter
  accepted: boolean
}

/** What some awards owe for some quarters, by award and quarter. */
export async function readAwardCoverage(
  db: Database,
  { awardIds, range }: { awardIds: readonly string[]; range: QuarterRange },
): Promise<AwardCoverage[]> {
  return db
    .select({
      awardId: obligation.awardId,
      fiscalQuarter: obligation.fiscalQuarter,
      accepted: sql<boolean>`${isNotNull(report.acceptedRevisionId)}`,
    })
    .from(obligation)
    .leftJoin(
      report,
      and(eq(report.awardId, obligation.awardId), eq(report.fiscalQuarter, obligation.fiscalQuarter)),
    )
    .where(and(inArray(obligation.awardId, [...awardIds]), within(obligation.fiscalQuarter, range)))
    .orderBy(asc(obligation.awardId), asc(obligation.fiscalQuarter))
}
