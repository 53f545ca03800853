import { sql } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { cameIn } from '../reports/came-in.ts'

/** So long after the due day somebody is told that a report is late who was not told before: then funds are at risk. */
const daysToCatchUp = 14

/**
 * Tells the people of every award whose report is due in 14, 7 or 1 days, or was due the day before, that it is: by the
 * day that it is now where the organization is, once its clock shows `fromHour`. Whoever was not told on that day, because
 * nothing ran then or they came later, is told on the next one; of two that were missed only the more urgent one. The due
 * day is the one that an officer granted, if one did. Of nothing that is submitted, and late only what never was. May run
 * as often as it likes: nobody is told the same twice. Looks at obligations due around today only, however long the
 * history. Returns how many were told.
 * @param now ISO moment
 */
export async function remindOfDueDays(
  db: Database,
  { now, fromHour }: { now: string; fromHour: number },
): Promise<number> {
  const { rows } = await db.execute<{ told: number }>(sql`
    with near as (
      select obligation.award_id, obligation.fiscal_quarter, award.number,
        award.organization_id, award.pass_through_organization_id,
        coalesce(obligation.extended_to, obligation.due_on) as day,
        ${now}::timestamptz at time zone organization.time_zone as there
      from obligation
      join award on award.id = obligation.award_id
      join organization on organization.id = award.organization_id
      where coalesce(obligation.extended_to, obligation.due_on)
        between (${now}::timestamptz at time zone 'UTC')::date - ${daysToCatchUp + 1}::int
        and (${now}::timestamptz at time zone 'UTC')::date + 15
    ), told as (
      select near.*, case
        when near.day < near.there::date then 'late'
        when near.day - near.there::date <= 1 then 'due_1'
        when near.day - near.there::date <= 7 then 'due_7'
        else 'due_14' end as kind
      from near
      where extract(hour from near.there) >= ${fromHour}::int
        and near.day - near.there::date between -${daysToCatchUp}::int and 14
    ), open as (
      select told.* from told
      where not exists (
        select 1 from report
        join revision on revision.award_id = report.award_id and revision.report_id = report.id
        where report.award_id = told.award_id and report.fiscal_quarter = told.fiscal_quarter
          and (revision.status in ('submitted', 'accepted')
            or (told.kind = 'late' and ${cameIn})))
    ), told_to as (
      select distinct role_grant.user_id, open.kind, open.number, open.fiscal_quarter, open.day
      from open
      cross join lateral (values (open.organization_id), (open.pass_through_organization_id)) place (id)
      join role_grant on role_grant.organization_id = place.id
    ), added as (
      insert into notification
        (id, user_id, kind, award_number, fiscal_quarter, day, once_key, created_at, mail_state)
      select gen_random_uuid(), told_to.user_id, told_to.kind, told_to.number, told_to.fiscal_quarter, told_to.day,
        told_to.kind || ' ' || told_to.number || ' ' || told_to.fiscal_quarter || ' ' || told_to.day,
        ${now}::timestamptz, case when coalesce(preference.mail, true) then 'waiting' else 'none' end
      from told_to
      join "user" on "user".id = told_to.user_id and "user".disabled_at is null
      left join notification_preference preference
        on preference.user_id = told_to.user_id and preference.kind = told_to.kind
      on conflict (user_id, once_key) do nothing
      returning 1
    )
    select count(*)::int as told from added`)
  return rows[0]?.told ?? 0
}
