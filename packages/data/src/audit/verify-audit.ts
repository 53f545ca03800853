import { asc, gt } from 'drizzle-orm'
import type { Database } from '../database.ts'
import { auditEvent } from '../schema/index.ts'
import { beginning, hashOfEvent, type AuditRow } from './chain.ts'

export type AuditVerdict =
  /** `last` is the hash of the newest event: kept elsewhere, it also shows whether the end was cut off. */
  | { kind: 'intact'; events: number; last: string }
  /** The first event that does not fit. */
  | { kind: 'broken'; sequence: number; why: AuditFlaw }

export type AuditFlaw =
  /** There is no event of that number, and there are later ones. */
  | 'missing'
  /** It says something else than its hash was made of. */
  | 'changed'
  /** It does not follow on the event before it: one of the two is not what was written. */
  | 'not_linked'
  /** Every event fits, and none has the hash that was expected: the end was cut off here, or all was written anew. */
  | 'not_expected'

const pageSize = 1000

/**
 * Reads the whole record, a page at a time, and checks every hash and link. `expected` is the hash of an event that was
 * noted elsewhere: it must be in the record still. Without one nobody can see that the end was cut off, or that every
 * event was written anew.
 */
export async function verifyAudit(
  db: Database,
  { expected }: { expected?: string | undefined } = {},
): Promise<AuditVerdict> {
  let at: Place = { events: 0, last: beginning }
  let met = expected === undefined || expected === beginning
  for (;;) {
    const page = await db
      .select()
      .from(auditEvent)
      .where(gt(auditEvent.sequence, at.events))
      .orderBy(asc(auditEvent.sequence))
      .limit(pageSize)
    for (const event of page) {
      const why = flawOf(event, at)
      if (why !== undefined) return { kind: 'broken', sequence: at.events + 1, why }
      at = { events: event.sequence, last: event.sha256 }
      met ||= event.sha256 === expected
    }
    if (page.length === pageSize) continue
    return met ? { kind: 'intact', ...at } : { kind: 'broken', sequence: at.events + 1, why: 'not_expected' }
  }
}

/** How far the record has been found to be whole. */
interface Place {
  readonly events: number
  readonly last: string
}

function flawOf(event: AuditRow, { events, last }: Place): AuditFlaw | undefined {
  if (event.sequence !== events + 1) return 'missing'
  if (event.previousSha256 !== last) return 'not_linked'
  return event.sha256 === hashOfEvent(event) ? undefined : 'changed'
}
