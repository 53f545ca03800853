import type { FiscalQuarter } from '@muster/metrics'
import { and, eq } from 'drizzle-orm'
import type { Transaction } from '../../database.ts'
import { moveQuality } from '../../rollup/move-quality.ts'
import { award, extensionRequest, obligation, report } from '../../schema/index.ts'
import type { ReportKey } from '../reports/load-report.ts'

export interface NewExtension {
  awardId: string
  id: string
  fiscalQuarter: FiscalQuarter
  /** ISO date. */
  newDueOn: string
  reason: string
  askedBy: string
  /** ISO moment. */
  askedAt: string
}

/** A second open request for one report breaks `extension_request_one_open`. */
export async function insertExtension(tx: Transaction, added: NewExtension): Promise<void> {
  await tx.insert(extensionRequest).values({ ...added, status: 'asked' })
}

export type Settlement =
  | { status: 'withdrawn' }
  | {
      status: 'granted' | 'refused'
      decidedBy: string
      /** ISO moment. */
      decidedAt: string
      answer: string | null
    }

/** Settles a request that is open. False if it no longer is: somebody else was first. */
export async function settleExtension(
  tx: Transaction,
  { awardId, id }: { awardId: string; id: string },
  settled: Settlement,
): Promise<boolean> {
  const moved = await tx
    .update(extensionRequest)
    .set(settled)
    .where(
      and(
        eq(extensionRequest.awardId, awardId),
        eq(extensionRequest.id, id),
        eq(extensionRequest.status, 'asked'),
      ),
    )
    .returning({ id: extensionRequest.id })
  return moved.length > 0
}

/**
 * From here on a report is due on a later day (ISO date) than by the calendar. One that was accepted already may not be
 * late any more: what is known of the quality of its quarter follows.
 */
export async function extendObligation(
  tx: Transaction,
  { awardId, quarter }: ReportKey,
  extendedTo: string,
): Promise<void> {
  // Held, so that nobody accepts it between the two days.
  const [held] = await tx
    .select({
      reportId: report.id,
      revisionId: report.acceptedRevisionId,
      programId: award.programId,
    })
    .from(report)
    .innerJoin(award, eq(award.id, report.awardId))
    .where(and(eq(report.awardId, awardId), eq(report.fiscalQuarter, quarter)))
    .for('update', { of: report })
  const official = held?.revisionId ?? null
  const place =
    held === undefined ? undefined : { awardId, reportId: held.reportId, programId: held.programId }
  if (place !== undefined) await moveQuality(tx, { ...place, comes: null, leaves: official })
  await tx
    .update(obligation)
    .set({ extendedTo })
    .where(and(eq(obligation.awardId, awardId), eq(obligation.fiscalQuarter, quarter)))
  if (place !== undefined) await moveQuality(tx, { ...place, comes: official, leaves: null })
}
