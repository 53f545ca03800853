import type { FiscalQuarter } from '@muster/metrics'
import { and, eq } from 'drizzle-orm'
import type { Transaction } from '../../database.ts'
import { extensionRequest, obligation } from '../../schema/index.ts'
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

/** From here on a report is due on a later day (ISO date) than by the calendar. */
export async function extendObligation(
  tx: Transaction,
  { awardId, quarter }: ReportKey,
  extendedTo: string,
): Promise<void> {
  await tx
    .update(obligation)
    .set({ extendedTo })
    .where(and(eq(obligation.awardId, awardId), eq(obligation.fiscalQuarter, quarter)))
}
