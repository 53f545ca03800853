import { sql } from 'drizzle-orm'
import type { FiscalQuarter } from '@muster/metrics'
import type { Transaction } from '../database.ts'
import { columnOf } from '../saving/column-of.ts'

const sums = sql.raw(`sum(sum)::bigint as sum, sum(reporting)::int as reporting,
  sum(not_reported)::int as not_reported, sum(not_tracked)::int as not_tracked`)

/**
 * Makes the totals of every level anew from the cells, of all quarters or of some. In the order of quarters, so that what
 * pages read, the last ones, lies together. After `lockRollup` only.
 */
export async function rebuildTotals(tx: Transaction, quarters?: readonly FiscalQuarter[]): Promise<void> {
  const chosen =
    quarters === undefined
      ? sql`true`
      : sql`fiscal_quarter = any(${columnOf(quarters, (quarter) => quarter)}::text[])`
  await tx.execute(sql`delete from rollup_total where ${chosen}`)
  // Of a program first: the nation and its offices are added up from far fewer rows than there are cells.
  await tx.execute(sql`
    with program_total as materialized (
      select program_id, stratum_id, fiscal_quarter, ${sums}
      from rollup_cell where ${chosen}
      group by program_id, stratum_id, fiscal_quarter
    ), total as (
      select 'nation' as level, '' as place, stratum_id, fiscal_quarter, ${sums}
      from program_total
      group by stratum_id, fiscal_quarter
      union all
      select 'office', program.office_id::text, stratum_id, fiscal_quarter, ${sums}
      from program_total join program on program.id = program_total.program_id
      group by program.office_id, stratum_id, fiscal_quarter
      union all
      select 'program', program_id::text, stratum_id, fiscal_quarter, sum, reporting, not_reported, not_tracked
      from program_total
      union all
      select 'state', state, stratum_id, fiscal_quarter, ${sums}
      from rollup_cell where ${chosen}
      group by state, stratum_id, fiscal_quarter
    )
    insert into rollup_total
      (level, place, stratum_id, fiscal_quarter, sum, reporting, not_reported, not_tracked)
    select level, place, stratum_id, fiscal_quarter, sum, reporting, not_reported, not_tracked
    from total
    order by fiscal_quarter, level, place, stratum_id`)
}
