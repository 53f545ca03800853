import { sql } from 'drizzle-orm'
import type { FiscalQuarter } from '@muster/metrics'
import type { Transaction } from '../database.ts'
import { moveStateCoverage } from '../rollup/move-state-coverage.ts'
import { columnOf } from '../saving/column-of.ts'
import { saveObligations } from '../saving/save-obligations.ts'
import type { CellsToCome } from './copy-history.ts'

export interface AcceptedReport {
  readonly awardId: string
  readonly fiscalQuarter: FiscalQuarter
  readonly reportId: string
  readonly revisionId: string
  /** ISO date; kept only if nobody expected the report before. */
  readonly dueOn: string
  readonly receiptNumber: string
}

export interface Acceptance {
  /** The file that all of them came from. */
  readonly uploadId: string
  /** ISO moment. */
  readonly at: string
  readonly by: string
}

/**
 * Makes reports whose first revision is accepted from the start: what was reported and accepted before Muster came. Makes
 * obligations where there are none, and moves coverage. Their observations and cells are the caller's to copy, in the same
 * transaction, after `lockRollup`. Breaks `report_quarter_unique` if one of them has a report.
 */
export async function insertAcceptedReports(
  tx: Transaction,
  reports: readonly AcceptedReport[],
  { uploadId, at, by }: Acceptance,
): Promise<CellsToCome> {
  await saveObligations(tx, reports)
  const awardIds = columnOf(reports, (each) => each.awardId)
  const reportIds = columnOf(reports, (each) => each.reportId)
  const revisionIds = columnOf(reports, (each) => each.revisionId)
  const quarters = columnOf(reports, (each) => each.fiscalQuarter)
  // One statement, because report and revision name each other: that both are there is asked at its end.
  await tx.execute(sql`
    with fresh_report as (
      insert into report (award_id, id, fiscal_quarter, accepted_revision_id)
      select * from unnest(${awardIds}::uuid[], ${reportIds}::uuid[], ${quarters}::text[], ${revisionIds}::uuid[])
    )
    insert into revision (award_id, id, report_id, number, status, upload_id, created_at, created_by,
      receipt_number, submitted_at, submitted_by, decided_at, decided_by)
    select award_id, id, report_id, 1, 'accepted', ${uploadId}::uuid, ${at}::timestamptz, ${by}::uuid,
      receipt_number, ${at}::timestamptz, ${by}::uuid, ${at}::timestamptz, ${by}::uuid
    from unnest(${awardIds}::uuid[], ${revisionIds}::uuid[], ${reportIds}::uuid[],
      ${columnOf(reports, (each) => each.receiptNumber)}::text[]
    ) as fresh (award_id, id, report_id, receipt_number)`)
  const { rows } = await tx.execute<{ is_first: boolean; is_alone: boolean }>(sql`
    with fresh as (
      select award.program_id, fresh.fiscal_quarter, count(*)::int as accepted
      from unnest(${awardIds}::uuid[], ${quarters}::text[]) as fresh (award_id, fiscal_quarter)
      join award on award.id = fresh.award_id
      group by award.program_id, fresh.fiscal_quarter
    ), moved as (
      insert into coverage_cell as cell (program_id, fiscal_quarter, expected, accepted, changed_at)
      select program_id, fiscal_quarter, 0, accepted, ${at}::timestamptz from fresh
      on conflict (program_id, fiscal_quarter) do update set
        accepted = cell.accepted + excluded.accepted,
        changed_at = greatest(cell.changed_at, excluded.changed_at)
      returning program_id, fiscal_quarter, accepted
    )
    select coalesce(bool_and(moved.accepted = fresh.accepted), true) as is_first,
      -- As it was before this statement.
      not exists (
        select from coverage_cell
        where accepted > 0 and left(fiscal_quarter, 6) in (select left(fiscal_quarter, 6) from fresh)
      ) as is_alone
    from moved join fresh using (program_id, fiscal_quarter)`)
  const accepted = reports.map((each) => ({ ...each, expected: 0 as const, accepted: 1 as const }))
  await moveStateCoverage(tx, accepted, at)
  return {
    isFirst: rows[0]?.is_first ?? false,
    isAlone: rows[0]?.is_alone ?? false,
    quarters: [...new Set(reports.map(({ fiscalQuarter }) => fiscalQuarter))],
    awardIds: [...new Set(reports.map(({ awardId }) => awardId))],
  }
}
