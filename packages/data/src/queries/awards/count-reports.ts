import { and, count, eq, inArray } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { obligation, report } from '../../schema/index.ts'

/** How many reports an award owes, and how many of them were accepted. */
export interface ReportCounts {
  awardId: string
  owed: number
  accepted: number
}

/** Of these awards; one that owes nothing is left out. */
export async function countReports(db: Database, awardIds: readonly string[]): Promise<ReportCounts[]> {
  return db
    .select({ awardId: obligation.awardId, owed: count(), accepted: count(report.acceptedRevisionId) })
    .from(obligation)
    .leftJoin(
      report,
      and(eq(report.awardId, obligation.awardId), eq(report.fiscalQuarter, obligation.fiscalQuarter)),
    )
    .where(inArray(obligation.awardId, [...awardIds]))
    .groupBy(obligation.awardId)
}
