import { sql, type SQL } from 'drizzle-orm'
import type { FiscalQuarter } from '@muster/metrics'
import type { NotificationKind } from '../../schema/index.ts'

/** What a person is told, as far as words are made of it. */
export interface Told {
  kind: NotificationKind
  /** Null for what is about no report. */
  awardNumber: string | null
  quarter: FiscalQuarter | null
  /** ISO date. */
  day: string | null
  /** Whether the report's own office is the reader's: the link leads to their side of the report. */
  asOfficer: boolean
}

/** Whether the person of a row named `told` works for the office of the award that it names. */
export const asOfficer: SQL = sql`exists (
  select 1 from award
  join program on program.id = award.program_id
  join role_grant on role_grant.office_id = program.office_id
  where award.number = told.award_number and role_grant.user_id = told.user_id)`
