import type { FiscalQuarter, OwedReport } from '@muster/metrics'
import { sql } from 'drizzle-orm'
import type { Transaction } from '../database.ts'
import { cameIn } from '../queries/reports/came-in.ts'
import { moveStateCoverage } from '../rollup/move-state-coverage.ts'
import { columnOf } from './column-of.ts'

/** How many obligations came, went, and are due on another day. */
export interface Followed {
  opened: number
  dropped: number
  moved: number
}

/**
 * Brings what is expected of one award into line with what it owes, and what coverage expects with it. What is owed and missing is opened. What is no longer owed is dropped, with what was asked about its due
 * day; but never where a report was begun, even if its drafts were discarded. The due day of what was never submitted
 * follows, and an extension that it overtakes ends; what was submitted keeps the day that it was judged by.
 *
 * Doing it again changes nothing.
 */
export async function followAward(
  tx: Transaction,
  awardId: string,
  owed: readonly OwedReport[],
): Promise<Followed> {
  const quarters = columnOf(owed, ({ quarter }) => quarter)
  const dueDays = columnOf(owed, ({ dueOn }) => dueOn)
  const finals = columnOf(owed, ({ isFinal }) => (isFinal ? 1 : 0))
  const { rows } = await tx.execute<{ opened: FiscalQuarter[]; dropped: FiscalQuarter[]; moved: number }>(sql`
    with owed as (
      select quarter, due_on, is_final = 1 as is_final
      from unnest(${quarters}::text[], ${dueDays}::date[], ${finals}::int[]) as owed (quarter, due_on, is_final)
    ), gone as (
      select fiscal_quarter as quarter from obligation
      where award_id = ${awardId}::uuid
        and not exists (select from owed where owed.quarter = obligation.fiscal_quarter)
        and not exists (
          select from report
          where report.award_id = obligation.award_id and report.fiscal_quarter = obligation.fiscal_quarter)
    ), forgotten as (
      delete from extension_request using gone
      where extension_request.award_id = ${awardId}::uuid and extension_request.fiscal_quarter = gone.quarter
    ), dropped as (
      delete from obligation using gone
      where obligation.award_id = ${awardId}::uuid and obligation.fiscal_quarter = gone.quarter
      returning obligation.fiscal_quarter as quarter
    ), added as (
      insert into obligation (award_id, fiscal_quarter, due_on, is_final)
      select ${awardId}::uuid, quarter, due_on, is_final from owed
      on conflict (award_id, fiscal_quarter) do nothing
      returning fiscal_quarter as quarter
    ), judged as (
      select distinct report.fiscal_quarter as quarter
      from report
      join revision on revision.award_id = report.award_id and revision.report_id = report.id
      where report.award_id = ${awardId}::uuid and ${cameIn}
    ), following as (
      select obligation.fiscal_quarter as quarter, obligation.due_on as was,
        case when judged.quarter is null then coalesce(owed.due_on, obligation.due_on)
          else obligation.due_on end as due_on,
        coalesce(owed.is_final, false) as is_final
      from obligation
      left join owed on owed.quarter = obligation.fiscal_quarter
      left join judged on judged.quarter = obligation.fiscal_quarter
      where obligation.award_id = ${awardId}::uuid
        and not exists (select from gone where gone.quarter = obligation.fiscal_quarter)
    ), changed as (
      update obligation set
        due_on = following.due_on,
        is_final = following.is_final,
        extended_to = case when obligation.extended_to > following.due_on then obligation.extended_to end
      from following
      where obligation.award_id = ${awardId}::uuid and obligation.fiscal_quarter = following.quarter
        and (obligation.due_on, obligation.is_final) is distinct from (following.due_on, following.is_final)
      returning following.was <> following.due_on as moved
    ), expected as (
      insert into coverage_cell as cell (program_id, fiscal_quarter, expected, accepted)
      select award.program_id, change.quarter, change.by, 0
      from award, (
        select quarter, 1 as by from added union all select quarter, -1 from dropped
      ) as change
      where award.id = ${awardId}::uuid
      order by change.quarter
      on conflict (program_id, fiscal_quarter) do update set expected = cell.expected + excluded.expected
    )
    select
      array(select quarter from added) as opened,
      array(select quarter from dropped) as dropped,
      (select count(*)::int from changed where moved) as moved`)
  const { opened, dropped, moved } = rows[0] ?? { opened: [], dropped: [], moved: 0 }
  const changes = [
    ...opened.map((fiscalQuarter) => ({
      awardId,
      fiscalQuarter,
      expected: 1 as const,
      accepted: 0 as const,
    })),
    ...dropped.map((fiscalQuarter) => ({
      awardId,
      fiscalQuarter,
      expected: -1 as const,
      accepted: 0 as const,
    })),
  ]
  await moveStateCoverage(tx, changes, null)
  return { opened: opened.length, dropped: dropped.length, moved }
}
