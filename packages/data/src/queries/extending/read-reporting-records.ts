import { sql } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { columnOf } from '../../saving/column-of.ts'
import { cameIn } from '../reports/came-in.ts'

/** How an award has reported so far. */
export interface ReportingRecord {
  awardId: string
  /** Reports that first came in by the day they were due, and after it. */
  onTime: number
  late: number
  /** Reports that never came in, and whose due day is over. */
  missing: number
  /** Requests for more time that were granted, and refused. */
  granted: number
  refused: number
}

/**
 * Of each of these awards. Days are judged where the organization is; an extended day takes the place of the first.
 * @param now ISO moment
 */
export async function readReportingRecords(
  db: Database,
  awardIds: readonly string[],
  now: string,
): Promise<ReportingRecord[]> {
  const { rows } = await db.execute<{
    award_id: string
    on_time: number
    late: number
    missing: number
    granted: number
    refused: number
  }>(sql`
    with owed as (
      select obligation.award_id, coalesce(obligation.extended_to, obligation.due_on) as due_on,
        (${now}::timestamptz at time zone organization.time_zone)::date as today,
        (first.at at time zone organization.time_zone)::date as came_on
      from obligation
      join award on award.id = obligation.award_id
      join organization on organization.id = award.organization_id
      left join report on report.award_id = obligation.award_id
        and report.fiscal_quarter = obligation.fiscal_quarter
      left join lateral (
        select min(revision.submitted_at) as at from revision
        where revision.award_id = report.award_id and revision.report_id = report.id and ${cameIn}
      ) as first on true
      where obligation.award_id = any(${columnOf(awardIds, (id) => id)}::uuid[])
    ), asked as (
      select award_id,
        (count(*) filter (where status = 'granted'))::int as granted,
        (count(*) filter (where status = 'refused'))::int as refused
      from extension_request
      where award_id = any(${columnOf(awardIds, (id) => id)}::uuid[])
      group by award_id
    )
    select owed.award_id,
      (count(*) filter (where came_on <= due_on))::int as on_time,
      (count(*) filter (where came_on > due_on))::int as late,
      (count(*) filter (where came_on is null and today > due_on))::int as missing,
      coalesce(max(asked.granted), 0) as granted,
      coalesce(max(asked.refused), 0) as refused
    from owed left join asked on asked.award_id = owed.award_id
    group by owed.award_id`)
  return rows.map(({ award_id: awardId, on_time: onTime, ...counts }) => ({ awardId, onTime, ...counts }))
}
