import { sql, type SQL } from 'drizzle-orm'
import { cameIn } from '../reports/came-in.ts'
import { newestSubmitted } from './queue-rows.ts'

/** The quarter before the one of a row, as text. */
const quarterBefore = (row: SQL): SQL => sql`
  case when right(${row}.fiscal_quarter, 1) = '1'
    then 'FY' || (substr(${row}.fiscal_quarter, 3, 4)::int - 1) || 'Q4'
    else left(${row}.fiscal_quarter, 7) || (right(${row}.fiscal_quarter, 1)::int - 1) end`

/**
 * Rows of the queue with what an officer wants to know before opening them. An amendment is compared with the official
 * revision, where every difference counts; another report with the quarter before, where a line has moved if it was
 * answered with a count in one of them only, or the count changed by at least ten and at least half.
 */
export const measured = (rows: SQL): SQL => sql`
  select ${rows}.*, found.warnings, compared.share as moved, earlier.id is null and ${rows}.accepted_revision_id is null as is_first, said.open_comments
  from ${rows}
  cross join lateral (
    select count(*)::int as warnings from finding
    where finding.award_id = ${rows}.award_id and finding.revision_id = ${rows}.revision_id
      and finding.severity = 'warning'
  ) found
  left join lateral (
    select report.id from report
    where report.award_id = ${rows}.award_id and report.fiscal_quarter < ${rows}.fiscal_quarter
      and exists (
        select 1 from revision
        where revision.award_id = report.award_id and revision.report_id = report.id
          and ${cameIn})
    limit 1
  ) earlier on true
  left join lateral (
    select coalesce(report.accepted_revision_id, newest.id) as id from report
    left join lateral (${newestSubmitted(sql`report`)}) newest on true
    where report.award_id = ${rows}.award_id and report.fiscal_quarter = ${quarterBefore(rows)}
  ) previous on true
  cross join lateral (
    select case when ${rows}.kind <> 'counts' then null
      when ${rows}.is_amendment then ${rows}.accepted_revision_id else previous.id end as id
  ) other
  left join lateral (
    select (count(*) filter (where case
        when ${rows}.is_amendment then (now.answer, now.value) is distinct from (old.answer, old.value)
        when now.value is null or old.value is null then (now.value is null) <> (old.value is null)
        else abs(now.value - old.value) >= 10 and 2 * abs(now.value - old.value) >= old.value
      end))::numeric / nullif(count(*), 0) as share
    from (
      select stratum_id, state, answer, value from observation
      where award_id = ${rows}.award_id and revision_id = ${rows}.revision_id
    ) now
    full join (
      select stratum_id, state, answer, value from observation
      where award_id = ${rows}.award_id and revision_id = other.id
    ) old on old.stratum_id = now.stratum_id and old.state = now.state
  ) compared on other.id is not null
  cross join lateral (
    select count(*)::int as open_comments from comment
    join revision on revision.award_id = comment.award_id and revision.id = comment.revision_id
    where comment.award_id = ${rows}.award_id and revision.report_id = ${rows}.report_id
      and comment.answers_id is null and comment.resolved_at is null
  ) said`

/** What stands out, as a small number for the order of the queue. Muster's own choice: a hint, not a judgement. */
export const points: SQL = sql`(
  (case when measured.late then 1 else 0 end)
  + (case when measured.is_first then 2 else 0 end)
  + (case when measured.warnings >= 20 then 3 when measured.warnings >= 5 then 2
      when measured.warnings >= 1 then 1 else 0 end)
  + (case when measured.moved >= 0.6 then 3 when measured.moved >= 0.4 then 2
      when measured.moved >= 0.2 then 1 else 0 end)
)::int`
