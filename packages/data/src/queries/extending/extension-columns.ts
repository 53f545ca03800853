import { aliasedTable } from 'drizzle-orm'
import type { FiscalQuarter } from '@muster/metrics'
import { extensionRequest, user, type ExtensionStatus } from '../../schema/index.ts'

/** A request for more time, and what became of it. */
export interface ExtensionRecord {
  id: string
  awardId: string
  fiscalQuarter: FiscalQuarter
  status: ExtensionStatus
  /** ISO date: the day that was asked for. */
  newDueOn: string
  reason: string
  /** Names; null if the account is gone, or nobody decided. */
  askedBy: string | null
  decidedBy: string | null
  /** ISO moments. */
  askedAt: string
  decidedAt: string | null
  /** What the officer said of the decision. */
  answer: string | null
}

export const asker = aliasedTable(user, 'asker')
export const decider = aliasedTable(user, 'decider')

/** The query joins `asker` and `decider`. */
export const extensionColumns = {
  id: extensionRequest.id,
  awardId: extensionRequest.awardId,
  fiscalQuarter: extensionRequest.fiscalQuarter,
  status: extensionRequest.status,
  newDueOn: extensionRequest.newDueOn,
  reason: extensionRequest.reason,
  askedBy: asker.name,
  decidedBy: decider.name,
  askedAt: extensionRequest.askedAt,
  decidedAt: extensionRequest.decidedAt,
  answer: extensionRequest.answer,
}
