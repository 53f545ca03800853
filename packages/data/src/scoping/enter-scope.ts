import { sql, type SQL } from 'drizzle-orm'
import type { Transaction } from '../database.ts'
import type { AwardScope } from '../queries/awards/within-scope.ts'
import { scopedRole } from './scoped-role.ts'

/** What row-level security compares with. */
const settings = [
  'muster.awards',
  'muster.award_numbers',
  'muster.organizations',
  'muster.senders',
  'role',
] as const

/**
 * Puts the rest of a transaction behind row-level security: from here on it reads and writes the awards of the scope and
 * no others, whatever its statements ask for. The connection is itself again when the transaction ends; for a
 * transaction that goes on, what is returned makes it what it was. One statement; call it first.
 *
 * An organization has its own awards and those that pass through it; an office has those of its programs. From inside
 * another scope nothing is found that is not in both.
 */
export async function enterScope(tx: Transaction, scope: AwardScope): Promise<() => Promise<void>> {
  const own = 'officeIds' in scope ? ofOffices(scope.officeIds) : ofOrganizations(scope.organizationIds)
  const organizations = 'officeIds' in scope ? [] : scope.organizationIds
  const asked = JSON.stringify(Object.fromEntries(organizations.map((id) => [id, 1])))
  const senders = sql`${asked}::jsonb || ${named(sql`organization_id`)} || ${named(sql`pass_through_organization_id`)}`
  const { rows } = await tx.execute<{ before: (string | null)[] }>(sql`
    select
      array[${sql.join(
        settings.map((name) => sql`current_setting(${name}, true)`),
        sql`, `,
      )}] as before,
      set_config('muster.awards', ${named(sql`id`)}::text, true),
      set_config('muster.award_numbers', ${named(sql`number`)}::text, true),
      set_config('muster.organizations', ${asked}, true),
      set_config('muster.senders', (${senders})::text, true),
      set_config('role', ${scopedRole}, true)
    from award
    where ${own}`)
  const before = rows[0]?.before ?? []
  return async () => {
    const back = settings.map((name, at) => sql`set_config(${name}, ${before[at] ?? ''}, true)`)
    await tx.execute(sql`select ${sql.join(back, sql`, `)}`)
  }
}

/** A JSON object with these names of awards: whether one is in it is found by halving, not by reading all of them for every row. */
const named = (column: SQL) =>
  sql`coalesce(jsonb_object_agg(${column}, 1) filter (where ${column} is not null), '{}')`

const ofOffices = (ids: readonly string[]) =>
  sql`program_id in (select id from program where office_id = any(${sql.param([...ids])}::uuid[]))`

const ofOrganizations = (ids: readonly string[]) => {
  const own = sql`${sql.param([...ids])}::uuid[]`
  return sql`(organization_id = any(${own}) or pass_through_organization_id = any(${own}))`
}
