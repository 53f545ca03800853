import type { FiscalQuarter } from '@muster/metrics'
import { and, asc, eq, exists, ne, notInArray } from 'drizzle-orm'
import type { Transaction } from '../../database.ts'
import { obligation, report, revision } from '../../schema/index.ts'

/**
 * The quarters outside `owed` for which an award has a report, if only a draft, in order of time. Drafts that were
 * discarded are none. What the award is expected to report is held until the transaction ends: nobody begins a report
 * in the meantime.
 */
export async function reportedOutside(
  tx: Transaction,
  awardId: string,
  owed: readonly FiscalQuarter[],
): Promise<FiscalQuarter[]> {
  await tx
    .select({ quarter: obligation.fiscalQuarter })
    .from(obligation)
    .where(eq(obligation.awardId, awardId))
    .orderBy(asc(obligation.fiscalQuarter))
    .for('update')
  const kept = tx
    .select({ id: revision.id })
    .from(revision)
    .where(
      and(
        eq(revision.awardId, report.awardId),
        eq(revision.reportId, report.id),
        ne(revision.status, 'withdrawn'),
      ),
    )
  const found = await tx
    .select({ quarter: report.fiscalQuarter })
    .from(report)
    .where(and(eq(report.awardId, awardId), notInArray(report.fiscalQuarter, [...owed]), exists(kept)))
    .orderBy(asc(report.fiscalQuarter))
  return found.map(({ quarter }) => quarter)
}
