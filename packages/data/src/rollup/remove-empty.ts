import { sql } from 'drizzle-orm'
import type { Transaction } from '../database.ts'
import { levelsOfCell } from './levels-of-cell.ts'
import type { CellMove } from './move-cells.ts'

/**
 * Removes the cells and totals that nobody answers any more. Only what left can have emptied one, and those it touched are
 * locked by the move already.
 */
export async function removeEmpty(
  tx: Transaction,
  { awardId, programId, fiscalQuarter, leaves }: CellMove,
): Promise<void> {
  await tx.execute(sql`
    delete from rollup_cell cell
    using observation o
    where o.award_id = ${awardId}::uuid and o.revision_id = ${leaves}::uuid
      and cell.stratum_id = o.stratum_id and cell.state = o.state
      and cell.fiscal_quarter = ${fiscalQuarter} and cell.program_id = ${programId}::uuid
      and cell.reporting = 0 and cell.not_reported = 0 and cell.not_tracked = 0`)
  await tx.execute(sql`
    delete from rollup_total total
    using (
      select distinct upon.level, cell.stratum_id, upon.place
      from observation cell
      join program on program.id = ${programId}::uuid
      ${levelsOfCell}
      where cell.award_id = ${awardId}::uuid and cell.revision_id = ${leaves}::uuid
    ) as touched
    where total.level = touched.level and total.stratum_id = touched.stratum_id
      and total.fiscal_quarter = ${fiscalQuarter} and total.place = touched.place
      and total.reporting = 0 and total.not_reported = 0 and total.not_tracked = 0`)
}
