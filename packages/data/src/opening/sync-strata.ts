import { allStrata, findMetric, stratumKey, type Stratum } from '@muster/metrics'
import { eq } from 'drizzle-orm'
import type { Database } from '../database.ts'
import { rebuildRollup } from '../rollup/rebuild-rollup.ts'
import { stratum } from '../schema/index.ts'
import { withTransaction } from '../with-transaction.ts'

const addsOverOrganizations = (of: Stratum) => findMetric(of.metric)?.addsOver.organizations === 'sum'

/**
 * Gives every stratum of the dictionary its number. A number once given is never given again, and a stratum that
 * left the dictionary keeps its own, because old observations speak of it.
 * Two processes must not do this at once: opening takes a lock around it.
 */
export async function syncStrata(db: Database, dictionary: readonly Stratum[] = allStrata()): Promise<void> {
  const known = new Map((await db.select().from(stratum)).map((row) => [stratumKey(row), row]))
  const fresh = dictionary.filter((each) => !known.has(stratumKey(each)))
  const changed = dictionary.flatMap((each) => {
    const row = known.get(stratumKey(each))
    const adds = addsOverOrganizations(each)
    return row === undefined || row.addsOverOrganizations === adds ? [] : [{ id: row.id, adds }]
  })
  if (fresh.length === 0 && changed.length === 0) return

  let last = Math.max(0, ...[...known.values()].map((row) => row.id))
  const numbered = fresh.map(({ metric, breakdown, category }) => ({
    id: (last += 1),
    metric,
    breakdown,
    category,
    addsOverOrganizations: addsOverOrganizations({ metric, breakdown, category }),
  }))
  await withTransaction(db, async (tx) => {
    if (numbered.length > 0) await tx.insert(stratum).values(numbered)
    for (const { id, adds } of changed) {
      await tx.update(stratum).set({ addsOverOrganizations: adds }).where(eq(stratum.id, id))
    }
    if (changed.length > 0) await rebuildRollup(tx)
  })
}
