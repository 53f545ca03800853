import { sql, type SQL } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { officerInCharge } from '../awards/officer-in-charge.ts'
import { cameIn } from '../reports/came-in.ts'

/** What waits for one program officer: numbers of reports, never of anything that is in them. */
export interface Digest {
  /** Submitted, and not decided on. */
  waiting: number
  /** Not submitted although the due day has passed, within the last twelve months. */
  late: number
}

// Reports by officer: those that the officer is in charge of, and those of their office that nobody is.
const digests = (today: string): SQL => sql`
  select person.id as user_id,
    count(*) filter (where thing.late is false)::int as waiting,
    count(*) filter (where thing.late)::int as late
  from "user" person
  join role_grant on role_grant.user_id = person.id and role_grant.role = 'program_officer'
  join program on program.office_id = role_grant.office_id
  join award on award.program_id = program.id and coalesce(${officerInCharge}, person.id) = person.id
  join (
    select revision.award_id, false as late from revision where revision.status = 'submitted'
    union all
    select obligation.award_id, true from obligation
    where coalesce(obligation.extended_to, obligation.due_on) < ${today}::date
      and coalesce(obligation.extended_to, obligation.due_on) > ${today}::date - 365
      and not exists (
        select 1 from report
        join revision on revision.award_id = report.award_id and revision.report_id = report.id
        where report.award_id = obligation.award_id and report.fiscal_quarter = obligation.fiscal_quarter
          and ${cameIn})
  ) thing on thing.award_id = award.id
  where person.disabled_at is null
  group by person.id`

/** What waits for this officer on a day (ISO date). */
export async function readDigest(db: Database, userId: string, today: string): Promise<Digest> {
  const { rows } = await db.execute<Digest & Record<string, unknown>>(
    sql`select waiting, late from (${digests(today)}) digest where user_id = ${userId}::uuid`,
  )
  return rows[0] ?? { waiting: 0, late: 0 }
}

/**
 * Tells every officer for whom anything waits that there is a digest of this day, once a day; the numbers are read when
 * its mail is written. Returns how many were told.
 * @param today ISO date. @param now ISO moment
 */
export async function insertDigests(
  db: Database,
  { today, now }: { today: string; now: string },
): Promise<number> {
  const { rows } = await db.execute<{ told: number }>(sql`
    with added as (
      insert into notification (id, user_id, kind, day, once_key, created_at, mail_state)
      select gen_random_uuid(), digest.user_id, 'digest', ${today}::date, 'digest ' || ${today}::text,
        ${now}::timestamptz, case when coalesce(preference.mail, true) then 'waiting' else 'none' end
      from (${digests(today)}) digest
      left join notification_preference preference
        on preference.user_id = digest.user_id and preference.kind = 'digest'
      on conflict (user_id, once_key) do nothing
      returning 1
    )
    select count(*)::int as told from added`)
  return rows[0]?.told ?? 0
}
