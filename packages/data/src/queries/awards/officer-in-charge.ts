import { sql, type SQL } from 'drizzle-orm'

/**
 * Who looks after the reports of an award: the officer it is assigned to, as long as they are a program officer of its
 * office and their account is open. Null otherwise: then it is every officer's, and no news goes to somebody who has left.
 * For a query that has `award` and `program`.
 */
export const officerInCharge: SQL<string | null> = sql`(
  select charge.user_id from role_grant charge
  join "user" in_charge on in_charge.id = charge.user_id and in_charge.disabled_at is null
  where charge.user_id = award.officer_id and charge.role = 'program_officer'
    and charge.office_id = program.office_id)`
