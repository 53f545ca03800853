import { asc, gt } from 'drizzle-orm'
import type { Database } from '../database.ts'
import { auditEvent } from '../schema/index.ts'
import { beginning, hashOfEvent } from './chain.ts'

export type AuditVerdict =
  /** `last` is the hash of the newest event: kept elsewhere, it also shows whether the end was cut off. */
  | { kind: 'intact'; events: number; last: string }
  /** The first event that does not fit. */
  | { kind: 'broken'; sequence: number; why: 'missing' | 'changed' | 'not_linked' }

const pageSize = 1000

/** Reads the whole record, a page at a time, and checks every hash and link. */
export async function verifyAudit(db: Database): Promise<AuditVerdict> {
  let events = 0
  let last = beginning
  for (;;) {
    const page = await db
      .select()
      .from(auditEvent)
      .where(gt(auditEvent.sequence, events))
      .orderBy(asc(auditEvent.sequence))
      .limit(pageSize)
    for (const event of page) {
      const expected = events + 1
      if (event.sequence !== expected) return { kind: 'broken', sequence: expected, why: 'missing' }
      if (event.previousSha256 !== last) return { kind: 'broken', sequence: expected, why: 'not_linked' }
      if (event.sha256 !== hashOfEvent(event)) return { kind: 'broken', sequence: expected, why: 'changed' }
      events = expected
      last = event.sha256
    }
    if (page.length < pageSize) return { kind: 'intact', events, last }
  }
}
