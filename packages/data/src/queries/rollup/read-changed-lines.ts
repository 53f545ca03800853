import type { FiscalQuarter, StateCode, Stratum } from '@muster/metrics'
import { sql, type SQL } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import type { OfficeScope } from '../identity/scopes.ts'
import { columnOf } from '../../saving/column-of.ts'
import type { RollupLevel } from '../../schema/index.ts'
import type { QuarterRange } from '../range-of-quarters.ts'
import { numbersOf } from './strata-choice.ts'

export interface ChangedLine extends Record<string, unknown> {
  fiscalQuarter: FiscalQuarter
  awardNumber: string
  organizationName: string
  state: StateCode
  /** What the official revision says; null: no value. */
  now: number | null
  /** What the revision said that was official before; null: no value, or no revision. */
  before: number | null
  revisionNumber: number
  /** ISO moment. */
  acceptedAt: string
}

/**
 * The lines of a figure whose official revision was accepted after a moment and says another number than the official one
 * before it, the latest first, 100 at most. A report that was reopened and has no official revision is not among them.
 */
export async function readChangedLines(
  db: Database,
  scope: OfficeScope,
  choice: {
    stratum: Stratum
    level: RollupLevel
    place: string
    programIds: readonly string[]
    range: QuarterRange
    after: string
  },
): Promise<ChangedLine[]> {
  const { stratum, level, place, programIds, range, after } = choice
  const ofLevel: Record<RollupLevel, SQL> = {
    nation: sql`true`,
    office: sql`program.office_id::text = ${place}`,
    program: sql`program.id::text = ${place}`,
    state: sql`true`,
  }
  const said = (revision: SQL) => sql`(
    select array_agg(block.state) as states, array_agg(
      greatest(block.said[array_position(block.stratum_ids, (${numbersOf({ strata: [stratum] })})[1])], -1)) as said
    from observation_block block where block.award_id = report.award_id and block.revision_id = ${revision})`
  const { rows } = await db.execute<ChangedLine>(sql`
    select report.fiscal_quarter as "fiscalQuarter", award.number as "awardNumber",
      organization.name as "organizationName", line.state, line.now::float8 as now, line.before::float8 as before,
      official.number as "revisionNumber",
      to_char(official.decided_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "acceptedAt"
    from report
    join award on award.id = report.award_id
    join organization on organization.id = award.organization_id
    join program on program.id = award.program_id
    join revision official on official.award_id = report.award_id and official.id = report.accepted_revision_id
    left join lateral (
      select revision.id from revision
      where revision.award_id = report.award_id and revision.report_id = report.id
        and revision.status = 'superseded' and revision.number < official.number
      order by revision.number desc limit 1
    ) earlier on true
    join lateral ${said(sql`official.id`)} as new_said on true
    left join lateral ${said(sql`earlier.id`)} as old_said on true
    join lateral (
      select coalesce(a.state, b.state) as state, nullif(a.said, -1) as now, nullif(b.said, -1) as before
      from unnest(new_said.states, new_said.said) as a (state, said)
      full join unnest(old_said.states, old_said.said) as b (state, said) on b.state = a.state
    ) line on line.now is distinct from line.before
    where report.fiscal_quarter between ${range.first} and ${range.last}
      and official.decided_at > ${after}::timestamptz
      and program.office_id = any(${columnOf(scope.officeIds, (id) => id)}::uuid[])
      and program.id = any(${columnOf(programIds, (id) => id)}::uuid[])
      and ${ofLevel[level]} and ${level === 'state' ? sql`line.state = ${place}` : sql`true`}
    order by official.decided_at desc, award.number, line.state
    limit 100`)
  return rows
}
