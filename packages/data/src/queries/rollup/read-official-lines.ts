import type { FiscalQuarter, StateCode, Stratum } from '@muster/metrics'
import { sql } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { answerOfSaid } from '../../saving/said-of-answer.ts'
import { columnOf } from '../../saving/column-of.ts'
import type { Answer } from '../../saving/save-observations.ts'
import type { OfficeScope } from '../identity/scopes.ts'
import type { QuarterRange } from '../range-of-quarters.ts'

/** One line of an official report. */
export interface OfficialLine extends Stratum {
  fiscalQuarter: FiscalQuarter
  awardNumber: string
  organizationName: string
  programName: string
  state: StateCode
  answer: Answer
  revisionNumber: number
}

/** A report, by the order in which they are read. */
export interface ReportMark {
  quarter: FiscalQuarter
  awardNumber: string
}

interface Row extends Record<string, unknown> {
  fiscal_quarter: FiscalQuarter
  award_number: string
  organization_name: string
  program_name: string
  state: StateCode
  metric: string
  breakdown: string
  category: string
  said: string | number
  revision_number: number
}

/**
 * All lines of the next official reports of offices, in order of quarter and award: `most` reports after `after`, so that a
 * file of any length is read piece by piece. `last` is null when there are no more.
 */
export async function readOfficialLines(
  db: Database,
  scope: OfficeScope,
  { range, after, most }: { range: QuarterRange; after: ReportMark | null; most: number },
): Promise<{ lines: OfficialLine[]; last: ReportMark | null; reports: number }> {
  const { rows: reports } = await db.execute<{
    award_id: string
    revision_id: string
    fiscal_quarter: FiscalQuarter
    number: string
  }>(sql`
    select report.award_id, report.accepted_revision_id as revision_id, report.fiscal_quarter, award.number
    from report
    join award on award.id = report.award_id
    join program on program.id = award.program_id
    where program.office_id = any(${columnOf(scope.officeIds, (id) => id)}::uuid[])
      and report.accepted_revision_id is not null
      and report.fiscal_quarter between ${range.first} and ${range.last}
      and (report.fiscal_quarter, award.number) > (${after?.quarter ?? ''}, ${after?.awardNumber ?? ''})
    order by report.fiscal_quarter, award.number
    limit ${most}`)
  const last = reports.at(-1)
  if (last === undefined) return { lines: [], last: null, reports: 0 }
  const { rows } = await db.execute<Row>(sql`
    select report.fiscal_quarter, award.number as award_number, organization.name as organization_name,
      program.name as program_name, block.state, stratum.metric, stratum.breakdown, stratum.category, line.said,
      revision.number as revision_number
    from unnest(
      ${columnOf(reports, ({ award_id }) => award_id)}::uuid[],
      ${columnOf(reports, ({ revision_id }) => revision_id)}::uuid[]
    ) as wanted (award_id, revision_id)
    join revision on revision.award_id = wanted.award_id and revision.id = wanted.revision_id
    join report on report.award_id = wanted.award_id and report.id = revision.report_id
    join award on award.id = wanted.award_id
    join organization on organization.id = award.organization_id
    join program on program.id = award.program_id
    join observation_block block on block.award_id = wanted.award_id and block.revision_id = wanted.revision_id
    cross join lateral unnest(block.stratum_ids, block.said) as line (stratum_id, said)
    join stratum on stratum.id = line.stratum_id
    order by report.fiscal_quarter, award.number, block.state, stratum.id`)
  return {
    lines: rows.map((row) => ({
      fiscalQuarter: row.fiscal_quarter,
      awardNumber: row.award_number,
      organizationName: row.organization_name,
      programName: row.program_name,
      state: row.state,
      metric: row.metric,
      breakdown: row.breakdown,
      category: row.category,
      answer: answerOfSaid(Number(row.said)),
      revisionNumber: row.revision_number,
    })),
    last: reports.length < most ? null : { quarter: last.fiscal_quarter, awardNumber: last.number },
    reports: reports.length,
  }
}

/** How many official reports of offices there are, and how many lines they have. */
export async function countOfficialLines(
  db: Database,
  scope: OfficeScope,
  range: QuarterRange,
): Promise<{ reports: number; lines: number }> {
  const { rows } = await db.execute<{ reports: number; lines: number }>(sql`
    select count(distinct report.id)::int as reports, coalesce(sum(cardinality(block.said)), 0)::int as lines
    from report
    join award on award.id = report.award_id
    join program on program.id = award.program_id
    left join observation_block block
      on block.award_id = report.award_id and block.revision_id = report.accepted_revision_id
    where program.office_id = any(${columnOf(scope.officeIds, (id) => id)}::uuid[])
      and report.accepted_revision_id is not null
      and report.fiscal_quarter between ${range.first} and ${range.last}`)
  return rows[0] ?? { reports: 0, lines: 0 }
}
