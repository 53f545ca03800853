import type { FiscalQuarter } from '@muster/metrics'
import { and, count, eq, inArray } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { report, revision } from '../../schema/index.ts'
import { within, type QuarterRange } from '../range-of-quarters.ts'

/** How often the office sent the report of an award and quarter back. */
export interface ReturnCount {
  awardId: string
  fiscalQuarter: FiscalQuarter
  returned: number
}

/** Of these awards and quarters; a report that never was returned is left out. */
export async function countReturns(
  db: Database,
  { awardIds, range }: { awardIds: readonly string[]; range: QuarterRange },
): Promise<ReturnCount[]> {
  return db
    .select({ awardId: report.awardId, fiscalQuarter: report.fiscalQuarter, returned: count() })
    .from(report)
    .innerJoin(revision, and(eq(revision.awardId, report.awardId), eq(revision.reportId, report.id)))
    .where(
      and(
        inArray(report.awardId, [...awardIds]),
        within(report.fiscalQuarter, range),
        eq(revision.status, 'returned'),
      ),
    )
    .groupBy(report.awardId, report.fiscalQuarter)
}
