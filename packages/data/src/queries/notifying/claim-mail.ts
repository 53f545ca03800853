import { sql } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import type { Role } from '../../schema/index.ts'
import { isDue, mostTries, takenUp } from './mail-rules.ts'
import { asOfficer, type Told } from './told-of.ts'

/** A mail that this process has taken up, and nobody else will for ten minutes. */
interface Claimed {
  id: string
  email: string
  /** Which try this is, from 1. */
  tries: number
}

export interface ClaimedNotification extends Claimed, Told {
  of: 'notification'
  userId: string
}

export interface ClaimedInvitation extends Claimed {
  of: 'invitation'
  role: Role
  /** Of the organization or office; null for a role of the whole installation. */
  placeName: string | null
  /** ISO moment. */
  expiresAt: string
}

export type ClaimedMail = ClaimedNotification | ClaimedInvitation

/** Whether any mail is to be tried at a moment (ISO, of the real clock). One look into two small indexes. */
export async function hasMailDue(db: Database, at: string): Promise<boolean> {
  const { rows } = await db.execute<{ due: boolean }>(sql`select
    exists (select 1 from notification where ${isDue('notification', at)})
    or exists (select 1 from invitation where ${isDue('invitation', at)}) as due`)
  return rows[0]?.due === true
}

/**
 * Takes up one mail that is due, invitations first, then the oldest; undefined if there is none. Several processes may
 * ask at once: each gets another one.
 */
export async function claimMail(db: Database, at: string): Promise<ClaimedMail | undefined> {
  return (await claimInvitation(db, at)) ?? (await claimNotification(db, at))
}

async function claimInvitation(db: Database, at: string): Promise<ClaimedInvitation | undefined> {
  const { rows } = await db.execute<
    Omit<ClaimedInvitation, 'of' | 'expiresAt'> & { expiresAt: string | Date }
  >(sql`
    with told as (
      update invitation set ${takenUp(at)}
      where id = (
        select id from invitation where ${isDue('invitation', at)} and mail_tries < ${mostTries}::int
        order by invited_at limit 1 for update skip locked)
      returning *
    )
    select told.id, told.email, told.mail_tries as tries, told.role, told.expires_at as "expiresAt",
      coalesce(organization.name, office.name) as "placeName"
    from told
    left join organization on organization.id = told.organization_id
    left join office on office.id = told.office_id`)
  const [row] = rows
  return row && { ...row, of: 'invitation', expiresAt: new Date(row.expiresAt).toISOString() }
}

async function claimNotification(db: Database, at: string): Promise<ClaimedNotification | undefined> {
  const { rows } = await db.execute<Omit<ClaimedNotification, 'of'> & Record<string, unknown>>(sql`
    with told as (
      update notification set ${takenUp(at)}
      where id = (
        select id from notification where ${isDue('notification', at)} and mail_tries < ${mostTries}::int
        order by created_at limit 1 for update skip locked)
      returning *
    )
    select told.id, told.user_id as "userId", told.mail_tries as tries, told.kind,
      told.award_number as "awardNumber", told.fiscal_quarter as quarter, told.day::text as day,
      ${asOfficer} as "asOfficer", "user".email
    from told join "user" on "user".id = told.user_id`)
  const [row] = rows
  return row && { ...row, of: 'notification' }
}
