import { sql } from 'drizzle-orm'
import type { Transaction } from '../database.ts'
import { qualityOf } from './quality-of.ts'

/** Which revision of a report becomes official, and which no longer is. */
export interface QualityMove {
  awardId: string
  reportId: string
  programId: string
  comes: string | null
  leaves: string | null
}

/** What is known of the quality of a program’s quarter moves by the difference between two revisions of one report. */
export async function moveQuality(
  tx: Transaction,
  { awardId, reportId, programId, comes, leaves }: QualityMove,
): Promise<void> {
  await tx.execute(sql`
    insert into quality_cell as cell (program_id, fiscal_quarter, late, explained, not_explained)
    select ${programId}::uuid, change.fiscal_quarter, change.late, change.explained, change.not_explained
    from (
      select quality.fiscal_quarter, sum(side.sign * quality.late)::int as late,
        sum(side.sign * quality.explained)::int as explained,
        sum(side.sign * quality.not_explained)::int as not_explained
      from (${qualityOf(sql`
        select ${awardId}::uuid as award_id, ${reportId}::uuid as report_id, side.revision_id
        from (values (${comes}::uuid), (${leaves}::uuid)) as side (revision_id)
        where side.revision_id is not null`)}) quality
      join (values (${comes}::uuid, 1), (${leaves}::uuid, -1)) as side (revision_id, sign)
        on side.revision_id = quality.revision_id
      group by quality.fiscal_quarter
    ) change
    where (change.late, change.explained, change.not_explained) <> (0, 0, 0)
    on conflict (program_id, fiscal_quarter) do update set
      late = cell.late + excluded.late,
      explained = cell.explained + excluded.explained,
      not_explained = cell.not_explained + excluded.not_explained`)
}
