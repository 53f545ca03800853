import type { FiscalQuarter, IsoDate } from '@muster/metrics'
import { sql, type SQL } from 'drizzle-orm'
import { withinScope } from '../awards/within-scope.ts'
import type { OfficeScope } from '../identity/scopes.ts'

/**
 * How a report stands on the board of an office. A draft is its grantee's own: until it is submitted, the report is not
 * in, or stands as it was returned.
 */
export const boardStandings = [
  'late',
  'missing',
  'returned',
  'submitted',
  'accepted',
  'nothing_to_report',
  'not_yet_due',
] as const
export type BoardStanding = (typeof boardStandings)[number]

/** What a board shows. It reads these quarters and no others, however long the history is. */
export interface BoardChoice {
  quarters: readonly { quarter: FiscalQuarter; endsOn: IsoDate }[]
  /** ISO moment; days end by the clock of each organization. */
  now: string
  /** Code of a program. */
  program?: string | undefined
  /** Part of the organization's name or of the award's number. */
  search?: string | undefined
}

/** A query for one row per award and quarter: award_id, number, organization_name, fiscal_quarter, standing. */
export function boardCells(scope: OfficeScope, { quarters, now, program, search }: BoardChoice): SQL {
  const ends = quarters.map(({ quarter, endsOn }) => sql`(${quarter}::text, ${endsOn}::date)`)
  const part = search && `%${search.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  return sql`
    select award.id as award_id, award.number, organization.name as organization_name, quarter.fiscal_quarter,
      case
        when newest.kind = 'nothing_to_report' and newest.status in ('submitted', 'accepted')
          then 'nothing_to_report'
        when newest.status is not null then newest.status
        when local.today > coalesce(obligation.extended_to, obligation.due_on) then 'late'
        when local.today > quarter.ends_on then 'missing'
        else 'not_yet_due' end as standing
    from (values ${sql.join(ends, sql`, `)}) quarter(fiscal_quarter, ends_on)
    join obligation on obligation.fiscal_quarter = quarter.fiscal_quarter
    join award on award.id = obligation.award_id
    join organization on organization.id = award.organization_id
    join program on program.id = award.program_id
    cross join lateral (select (${now}::timestamptz at time zone organization.time_zone)::date as today) local
    left join report on report.award_id = obligation.award_id
      and report.fiscal_quarter = obligation.fiscal_quarter
    left join lateral (
      select revision.status, revision.kind from revision
      where revision.award_id = report.award_id and revision.report_id = report.id
        and revision.status <> 'withdrawn' and revision.submitted_at is not null
      order by revision.number desc limit 1
    ) newest on true
    where ${withinScope(scope)}
      ${program === undefined ? sql`` : sql`and program.code = ${program}`}
      ${part ? sql`and (organization.name ilike ${part} or award.number ilike ${part})` : sql``}`
}
