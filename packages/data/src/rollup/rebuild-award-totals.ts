import { sql } from 'drizzle-orm'
import type { Transaction } from '../database.ts'
import { columnOf } from '../saving/column-of.ts'
import { awardSums } from './award-sums.ts'
import { besideHistory } from './beside-history.ts'

/**
 * Makes the totals of all awards, or of some, anew from the observations of their official reports. Quarter by quarter, as
 * acceptances come: what pages read, the last ones, lies together. After `lockRollup` only.
 */
export async function rebuildAwardTotals(tx: Transaction, awardIds?: readonly string[]): Promise<void> {
  const chosen =
    awardIds === undefined ? sql`true` : sql`award_id = any(${columnOf(awardIds, (id) => id)}::uuid[])`
  await tx.execute(sql`delete from award_total where ${chosen}`)
  const sums = awardSums(sql`
    select award_id, accepted_revision_id as revision_id from report
    where accepted_revision_id is not null and ${chosen}`)
  await tx.execute(sql`
    insert into award_total (award_id, stratum_id, fiscal_quarter, sum, is_latest, median, distance)
    ${besideHistory(sums)}
    order by course.fiscal_quarter, course.award_id, course.stratum_id`)
}
