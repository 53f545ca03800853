import type { FiscalQuarter } from '@muster/metrics'
import { inArray, sql, type SQL } from 'drizzle-orm'
import { program } from '../../schema/index.ts'
import { officerInCharge } from '../awards/officer-in-charge.ts'
import type { OfficeScope } from '../identity/scopes.ts'
import type { QuarterRange } from '../range-of-quarters.ts'
import { cameIn } from '../reports/came-in.ts'

export type QueueStatus = 'waiting' | 'returned' | 'accepted' | 'all'

export interface QueueFilter {
  /** Of one quarter only. */
  quarter?: FiscalQuarter | undefined
  /** Without a quarter, what does not wait is looked for in these: what is read does not grow with the history. */
  recent: QuarterRange
  /** This officer is in charge of them; null: nobody is. */
  officerId?: string | null | undefined
  /** Code of a program. */
  program?: string | undefined
}

/** The reports to look at: found by the index of what waits, or by their quarters. */
export function candidates(status: QueueStatus, { quarter, recent }: QueueFilter): SQL {
  const waiting = sql`select award_id, report_id from revision where status = 'submitted'`
  const { first, last } = quarter === undefined ? recent : { first: quarter, last: quarter }
  const ofQuarters = sql`
    select report.award_id, report.id as report_id from obligation
    join report on report.award_id = obligation.award_id and report.fiscal_quarter = obligation.fiscal_quarter
    where obligation.fiscal_quarter between ${first} and ${last}`
  if (status === 'waiting') return waiting
  return status === 'all' && quarter === undefined ? sql`${waiting} union ${ofQuarters}` : ofQuarters
}

const statusOf = { waiting: 'submitted', returned: 'returned', accepted: 'accepted' } as const

/** Each candidate within the scope, with the newest revision of it that was submitted. Drafts are the grantee's own. */
export function listed(
  scope: OfficeScope,
  status: QueueStatus,
  { quarter, officerId, program: code }: QueueFilter,
): SQL {
  const conditions = [
    inArray(program.officeId, [...scope.officeIds]),
    status !== 'all' && sql`current.status = ${statusOf[status]}`,
    quarter !== undefined && sql`report.fiscal_quarter = ${quarter}`,
    officerId !== undefined && sql`${officerInCharge} is not distinct from ${officerId}::uuid`,
    code !== undefined && sql`program.code = ${code}`,
  ].filter((each) => each !== false)
  return sql`
    select report.award_id, report.id as report_id, report.fiscal_quarter, award.number,
      current.id as revision_id, current.kind, current.submitted_at, report.accepted_revision_id,
      coalesce(report.accepted_revision_id <> current.id, false) as is_amendment,
      coalesce(obligation.extended_to, obligation.due_on) as due_on,
      (first.submitted_at at time zone organization.time_zone)::date
        > coalesce(obligation.extended_to, obligation.due_on) as late
    from candidate
    join report on report.award_id = candidate.award_id and report.id = candidate.report_id
    join obligation on obligation.award_id = report.award_id
      and obligation.fiscal_quarter = report.fiscal_quarter
    join award on award.id = report.award_id
    join program on program.id = award.program_id
    join organization on organization.id = award.organization_id
    cross join lateral (${newestSubmitted(sql`report`)}) current
    cross join lateral (
      select min(revision.submitted_at) as submitted_at from revision
      where revision.award_id = report.award_id and revision.report_id = report.id and ${cameIn}
    ) first
    where ${sql.join(conditions, sql` and `)}`
}

/** The revision that an officer sees of the report in this row. */
export const newestSubmitted = (report: SQL): SQL => sql`
  select revision.id, revision.kind, revision.status, revision.submitted_at from revision
  where revision.award_id = ${report}.award_id and revision.report_id = ${report}.id
    and revision.status <> 'withdrawn' and revision.submitted_at is not null
  order by revision.number desc limit 1`
