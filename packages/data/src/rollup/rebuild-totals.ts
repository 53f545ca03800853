import { sql } from 'drizzle-orm'
import type { FiscalQuarter } from '@muster/metrics'
import type { Transaction } from '../database.ts'
import { columnOf } from '../saving/column-of.ts'
import { levelsOfCell } from './levels-of-cell.ts'

/** Makes the totals of every level anew from the cells, of all quarters or of some. After `lockRollup` only. */
export async function rebuildTotals(tx: Transaction, quarters?: readonly FiscalQuarter[]): Promise<void> {
  const chosen =
    quarters === undefined
      ? sql`true`
      : sql`fiscal_quarter = any(${columnOf(quarters, (quarter) => quarter)}::text[])`
  await tx.execute(sql`delete from rollup_total where ${chosen}`)
  await tx.execute(sql`
    insert into rollup_total (level, stratum_id, fiscal_quarter, place, sum, reporting, not_reported, not_tracked)
    select upon.level, cell.stratum_id, cell.fiscal_quarter, upon.place, sum(cell.sum)::bigint,
      sum(cell.reporting)::int, sum(cell.not_reported)::int, sum(cell.not_tracked)::int
    from (select * from rollup_cell where ${chosen}) as cell
    join program on program.id = cell.program_id
    ${levelsOfCell}
    group by upon.level, cell.stratum_id, cell.fiscal_quarter, upon.place
    order by cell.fiscal_quarter, upon.level, upon.place, cell.stratum_id`)
}
