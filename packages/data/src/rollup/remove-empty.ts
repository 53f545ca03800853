import { fiscalYearOf } from '@muster/metrics'
import { sql } from 'drizzle-orm'
import type { Transaction } from '../database.ts'
import { columnsOfQuarters } from './columns-of-quarter.ts'
import { levelsOfCell } from './levels-of-cell.ts'
import type { CellMove } from './move-cells.ts'

/**
 * Removes the cells that nobody answers any more, and the years of totals. Only what left can have emptied one, and those it touched are
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
    delete from rollup_year total
    using (
      select distinct upon.level, cell.stratum_id, upon.place
      from observation cell
      join program on program.id = ${programId}::uuid
      ${levelsOfCell}
      where cell.award_id = ${awardId}::uuid and cell.revision_id = ${leaves}::uuid
    ) as touched
    where total.level = touched.level and total.stratum_id = touched.stratum_id
      and total.fiscal_year = ${fiscalYearOf(fiscalQuarter)} and total.place = touched.place
      and ${answersOfYear} = 0`)
}

/** In any quarter of it. */
const answersOfYear = sql.join(
  columnsOfQuarters.map(({ reporting, silent }) => sql`total.${reporting} + total.${silent}`),
  sql` + `,
)
