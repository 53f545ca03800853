import { sql } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { asOfficer, type Told } from './told-of.ts'

export interface InboxRecord extends Told {
  id: string
  /** ISO moment. */
  at: string
  read: boolean
  /** Of the award, for its officers; null for everybody else. */
  organizationName: string | null
}

/** A part of a person's inbox, the newest first, and whether older things follow. */
export async function readInbox(
  db: Database,
  userId: string,
  { first, most }: { first: number; most: number },
): Promise<{ items: InboxRecord[]; more: boolean }> {
  const { rows } = await db.execute<Omit<InboxRecord, 'at'> & { at: string | Date }>(sql`
    select shown.*, case when shown."asOfficer" then (
        select organization.name from award
        join organization on organization.id = award.organization_id
        where award.number = shown."awardNumber"
      ) end as "organizationName"
    from (
      select told.id, told.kind, told.award_number as "awardNumber", told.fiscal_quarter as quarter,
        told.day::text as day, told.created_at as at, told.read_at is not null as read,
        ${asOfficer} as "asOfficer"
      from notification told
      where told.user_id = ${userId}::uuid
      order by told.created_at desc, told.id desc
      limit ${most + 1}::int offset ${first}::int
    ) shown
    order by at desc, id desc`)
  const items = rows.slice(0, most).map((row) => ({ ...row, at: new Date(row.at).toISOString() }))
  return { items, more: rows.length > most }
}
