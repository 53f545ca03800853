import type { FiscalQuarter } from '@muster/metrics'
import { sql } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import type { OrganizationScope } from '../identity/scopes.ts'
import { withinScope } from './within-scope.ts'

/** A report that waits for its grantee. */
export interface WaitingReport {
  awardId: string
  fiscalQuarter: FiscalQuarter
  /** Comments of officers that nobody answered or settled. */
  commentsWaiting: number
}

export interface ToDoChoice {
  /** ISO moment: a quarter waits from the day after it ended where the organization is. */
  now: string
  /** One award only. */
  awardNumber?: string | undefined
  limit: number
}

/**
 * The reports within a scope that wait for somebody who reports them: returned, begun, due and not begun, or with a
 * comment to answer. What was returned comes first, then what never was submitted by the day it is due, then changes of
 * what was accepted. `total` counts also those beyond the limit.
 */
export async function readToDo(
  db: Database,
  scope: OrganizationScope,
  { now, awardNumber, limit }: ToDoChoice,
): Promise<{ reports: WaitingReport[]; total: number }> {
  const { rows } = await db.execute<{
    award_id: string
    fiscal_quarter: FiscalQuarter
    comments: number
    total: number
  }>(sql`
    select obligation.award_id, obligation.fiscal_quarter, open.comments, (count(*) over ())::int as total
    from obligation
    join award on award.id = obligation.award_id
    join organization on organization.id = award.organization_id
    join program on program.id = award.program_id
    left join report on report.award_id = obligation.award_id
      and report.fiscal_quarter = obligation.fiscal_quarter
    left join lateral (
      select revision.status from revision
      where revision.award_id = report.award_id and revision.report_id = report.id
        and revision.status <> 'withdrawn'
      order by revision.number desc limit 1
    ) as current on true
    left join lateral (
      select count(*)::int as comments from revision
      join comment on comment.award_id = revision.award_id and comment.revision_id = revision.id
      where revision.award_id = report.award_id and revision.report_id = report.id
        and comment.side = 'officer' and comment.answers_id is null and comment.resolved_at is null
        and not exists (
          select from comment answer
          where answer.award_id = comment.award_id and answer.answers_id = comment.id and answer.side = 'grantee')
    ) as open on true
    where ${withinScope(scope)}
      and ${awardNumber === undefined ? sql`true` : sql`award.number = ${awardNumber}`}
      and (
        current.status in ('draft', 'returned')
        or open.comments > 0
        or (current.status is null and obligation.fiscal_quarter < ${quarterThere(now)}))
    order by
      case when current.status = 'returned' then 0 when report.accepted_revision_id is null then 1 else 2 end,
      coalesce(obligation.extended_to, obligation.due_on), award.number, obligation.fiscal_quarter
    limit ${limit}`)
  return {
    reports: rows.map(({ award_id: awardId, fiscal_quarter: fiscalQuarter, comments }) => ({
      awardId,
      fiscalQuarter,
      commentsWaiting: comments,
    })),
    total: rows[0]?.total ?? 0,
  }
}

/** The fiscal quarter of a moment where the organization is: the year begins three months before the calendar's. */
const quarterThere = (now: string) =>
  sql`to_char((${now}::timestamptz at time zone organization.time_zone) + interval '3 months', '"FY"YYYY"Q"Q')`
