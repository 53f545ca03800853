import { sql } from 'drizzle-orm'
import { lockUntilCommit } from '../advisory-locks.ts'
import type { Transaction } from '../database.ts'
import { auditEvent } from '../schema/index.ts'
import { beginning, hashOfEvent, type AuditRow } from './chain.ts'

export interface NewAuditEvent {
  /** ISO moment. */
  at: string
  /** Null: the system itself, or nobody who is signed in. */
  actorId: string | null
  /** The verb: `review.accept`. */
  action: string
  /** What it was done to: `report 2016-VT-BX-K012 FY2017Q4`. */
  subject: string
  /** JSON. No counts of small cells, no free text, nothing personal. */
  detail: Record<string, unknown>
}

/**
 * Appends to the record, as the last thing that a transaction does: the lock on the end of the record is held until
 * commit, and taking it last is what keeps people who accept at the same time from a deadlock.
 */
export async function appendAudit(tx: Transaction, event: NewAuditEvent): Promise<AuditRow> {
  await tx.execute(lockUntilCommit('audit'))
  // Within a scope the record itself is not seen: a function of the database tells its end.
  const { rows } = await tx.execute<{ sequence: string | number; sha256: string }>(
    sql`select sequence, sha256 from end_of_audit()`,
  )
  const [last] = rows
  const link = {
    ...event,
    at: new Date(event.at).toISOString(),
    sequence: Number(last?.sequence ?? 0) + 1,
    previousSha256: last?.sha256 ?? beginning,
  }
  const row = { ...link, sha256: hashOfEvent(link) }
  await tx.insert(auditEvent).values(row)
  return row
}
