import { and, desc, eq } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { extensionRequest, type ExtensionStatus } from '../../schema/index.ts'
import type { ReportKey } from '../reports/load-report.ts'

export interface LatestExtension {
  status: ExtensionStatus
  /** ISO date. */
  newDueOn: string
  reason: string
  /** ISO moment. */
  askedAt: string
  /** What the officer said of the decision. */
  answer: string | null
}

/** What was asked last about more time for a report; undefined if nobody asked. */
export async function readLatestExtension(
  db: Database,
  { awardId, quarter }: ReportKey,
): Promise<LatestExtension | undefined> {
  const [found] = await db
    .select({
      status: extensionRequest.status,
      newDueOn: extensionRequest.newDueOn,
      reason: extensionRequest.reason,
      askedAt: extensionRequest.askedAt,
      answer: extensionRequest.answer,
    })
    .from(extensionRequest)
    .where(and(eq(extensionRequest.awardId, awardId), eq(extensionRequest.fiscalQuarter, quarter)))
    .orderBy(desc(extensionRequest.askedAt))
    .limit(1)
  return found
}
