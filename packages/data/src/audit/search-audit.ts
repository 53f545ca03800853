import { and, asc, desc, eq, gt, lt, lte, sql, type SQL } from 'drizzle-orm'
import type { Database } from '../database.ts'
import { auditEvent, user } from '../schema/index.ts'

/** What is looked for in the record; everything that is given must be so. */
export interface AuditSearch {
  /** ISO dates in Washington, D.C.; both days belong to it. */
  from?: string | undefined
  until?: string | undefined
  /** A part of the name of who did it. */
  actor?: string | undefined
  /** The verb: `review.accept`. */
  action?: string | undefined
  /** A part of what it was done to: `2016-VT-BX-K012`. */
  subject?: string | undefined
}

export interface AuditRecord {
  sequence: number
  /** ISO moment. */
  at: string
  /** Null: the system itself, or somebody who was not signed in. */
  actorId: string | null
  /** Null if nobody of that id is known any more, too. */
  actorName: string | null
  action: string
  subject: string
  detail: Record<string, unknown>
}

export interface NewestFirst {
  /** Only events before this one. */
  before?: number | undefined
  limit: number
}

/** What the record says of something, the newest first, a page at a time. */
export async function searchAudit(
  db: Database,
  search: AuditSearch,
  { before, limit }: NewestFirst,
): Promise<AuditRecord[]> {
  return select(db, and(...conditionsOf(search), before ? lt(auditEvent.sequence, before) : undefined))
    .orderBy(desc(auditEvent.sequence))
    .limit(limit)
}

export interface OldestFirst {
  /** Only events after this one, up to and including the other. */
  after: number
  through: number
  limit: number
}

/** The same from the first event on, as it is exported. */
export async function readAudit(
  db: Database,
  search: AuditSearch,
  { after, through, limit }: OldestFirst,
): Promise<AuditRecord[]> {
  return select(
    db,
    and(...conditionsOf(search), gt(auditEvent.sequence, after), lte(auditEvent.sequence, through)),
  )
    .orderBy(asc(auditEvent.sequence))
    .limit(limit)
}

/** Every verb that the record speaks of, in the order of their names. */
export async function listAuditActions(db: Database): Promise<string[]> {
  // From each to the next by the index: there are few actions, and may be millions of events.
  const { rows } = await db.execute<{ action: string }>(sql`
    with recursive known as (
      (select action from audit_event order by action limit 1)
      union all
      select (select next.action from audit_event next where next.action > known.action
        order by next.action limit 1)
      from known where known.action is not null
    )
    select action from known where action is not null order by action`)
  return rows.map(({ action }) => action)
}

/** The number of the newest event; 0 while there is none. */
export async function lastAuditSequence(db: Database): Promise<number> {
  const { rows } = await db.execute<{ sequence: string | number }>(sql`select sequence from end_of_audit()`)
  return Number(rows[0]?.sequence ?? 0)
}

const select = (db: Database, where: SQL | undefined) =>
  db
    .select({
      sequence: auditEvent.sequence,
      at: auditEvent.at,
      actorId: auditEvent.actorId,
      actorName: user.name,
      action: auditEvent.action,
      subject: auditEvent.subject,
      detail: auditEvent.detail,
    })
    .from(auditEvent)
    .leftJoin(user, eq(user.id, auditEvent.actorId))
    .where(where)

function conditionsOf({ from, until, actor, action, subject }: AuditSearch): (SQL | undefined)[] {
  const midnight = (day: SQL) => sql`(${day})::timestamp at time zone 'America/New_York'`
  const has = (text: SQL, part: string) => sql`position(lower(${part}) in lower(${text})) > 0`
  return [
    from ? sql`${auditEvent.at} >= ${midnight(sql`${from}::date`)}` : undefined,
    until ? sql`${auditEvent.at} < ${midnight(sql`${until}::date + 1`)}` : undefined,
    actor ? has(sql`${user.name}`, actor) : undefined,
    action ? eq(auditEvent.action, action) : undefined,
    subject ? has(sql`${auditEvent.subject}`, subject) : undefined,
  ]
}
