import { sql } from 'drizzle-orm'
import type { Transaction } from '../database.ts'
import { awardSums } from './award-sums.ts'
import { besideHistory } from './beside-history.ts'
import type { CellMove } from './move-cells.ts'

/**
 * The totals of an award for a quarter become those of another revision, and what came before and after is put in its place anew.
 * The award must be held: two who decide on its reports would each miss what the other wrote.
 */
export async function moveAwardTotals(
  tx: Transaction,
  { awardId, fiscalQuarter, comes, leaves }: CellMove,
): Promise<void> {
  const own = sql`award_id = ${awardId}::uuid`
  if (leaves !== null)
    await tx.execute(sql`delete from award_total where ${own} and fiscal_quarter = ${fiscalQuarter}`)
  if (comes !== null)
    await tx.execute(sql`
      insert into award_total (award_id, stratum_id, fiscal_quarter, sum, is_latest)
      select sums.*, false
      from (${awardSums(sql`select ${awardId}::uuid as award_id, ${comes}::uuid as revision_id`)}) as sums`)
  const beside = besideHistory(
    sql`select award_id, stratum_id, fiscal_quarter, sum from award_total where ${own}`,
    sql`${fiscalQuarter}::text`,
  )
  await tx.execute(sql`
    update award_total as total set
      is_latest = beside.is_latest, median = beside.median, distance = beside.distance
    from (${beside}) as beside
    where total.award_id = beside.award_id and total.stratum_id = beside.stratum_id
      and total.fiscal_quarter = beside.fiscal_quarter
      and (total.is_latest, total.median, total.distance) is distinct from (beside.is_latest, beside.median, beside.distance)`)
}
