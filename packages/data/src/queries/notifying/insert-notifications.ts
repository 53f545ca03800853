import type { FiscalQuarter } from '@muster/metrics'
import { sql } from 'drizzle-orm'
import type { Transaction } from '../../database.ts'
import type { NotificationKind } from '../../schema/index.ts'
import { officerInCharge } from '../awards/officer-in-charge.ts'

/** Whom something is told. */
export type Audience =
  /** Reporters and certifying officials of an award's organization and of its pass-through entity. */
  | { are: 'grantees'; awardId: string }
  /** The officer in charge of an award; if there is none, every program officer of its office. */
  | { are: 'officers'; awardId: string }
  /** The program officers of every office that an organization has an award of. */
  | { are: 'funders'; organizationId: string }
  | { are: 'stewards' }

export interface NewNotification {
  kind: NotificationKind
  to: Audience
  /** The report that it is about, if it is about one. */
  report?: { awardNumber: string; quarter: FiscalQuarter } | undefined
  /** ISO date: the day that matters, if one does. */
  day?: string | undefined
  /** What makes it the only one, e.g. `accepted <revision id>`: nobody is told the same twice. */
  onceKey: string
  /** ISO moment. */
  at: string
  /** Who is not told, because they did it themselves. */
  except?: string | undefined
}

/**
 * Tells people something: a row in each inbox, which waits for its mail unless the person wants none of
 * this kind. Returns how many were told who had not been. Written in the transaction of what happened, so that neither is
 * without the other.
 */
export async function insertNotifications(tx: Transaction, told: NewNotification): Promise<number> {
  const { rows } = await tx.execute<{ told: number }>(sql`
    with audience as (${audienceOf(told.to)}), added as (
      insert into notification
        (id, user_id, kind, award_number, fiscal_quarter, day, once_key, created_at, mail_state)
      select gen_random_uuid(), audience.user_id, ${told.kind}, ${told.report?.awardNumber ?? null},
        ${told.report?.quarter ?? null},
        ${told.day ?? null}::date, ${told.onceKey}, ${told.at}::timestamptz,
        case when coalesce(preference.mail, true) then 'waiting' else 'none' end
      from audience
      join "user" on "user".id = audience.user_id and "user".disabled_at is null
      left join notification_preference preference
        on preference.user_id = audience.user_id and preference.kind = ${told.kind}
      where audience.user_id is distinct from ${told.except ?? null}::uuid
      on conflict (user_id, once_key) do nothing
      returning 1
    )
    select count(*)::int as told from added`)
  return rows[0]?.told ?? 0
}

function audienceOf(to: Audience) {
  switch (to.are) {
    case 'grantees':
      return sql`select distinct role_grant.user_id from role_grant
        join award on role_grant.organization_id in (award.organization_id, award.pass_through_organization_id)
        where award.id = ${to.awardId}::uuid`
    case 'officers':
      return sql`select distinct role_grant.user_id from role_grant
        join program on program.office_id = role_grant.office_id
        join award on award.program_id = program.id
        where award.id = ${to.awardId}::uuid and role_grant.role = 'program_officer'
          and coalesce(${officerInCharge}, role_grant.user_id) = role_grant.user_id`
    case 'funders':
      return sql`select distinct role_grant.user_id from role_grant
        join program on program.office_id = role_grant.office_id
        join award on award.program_id = program.id
        where award.organization_id = ${to.organizationId}::uuid and role_grant.role = 'program_officer'`
    case 'stewards':
      return sql`select role_grant.user_id from role_grant where role_grant.role = 'data_steward'`
  }
}
