import { asPublic } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permit } from '../permit.ts'
import { factsOf } from '../releasing/facts-of.ts'
import { contentsOf, dimensionWordsOf, standingRelease, wordsOf } from '../releasing/table-of.ts'
import { publicCatalog, type PublicCatalog } from '../shapes/public-table.ts'

export const publicCatalogInput = z.object({ number: z.int().positive().optional() }).default({})
export const publicCatalogOutput = publicCatalog

/** What the public release with this number, or the latest, tells: metrics, years, and what they are divided by. @throws NotFound */
export async function publicCatalogOf(
  ctx: Context,
  { number }: z.output<typeof publicCatalogInput>,
): Promise<PublicCatalog> {
  permit(ctx.actor, 'public.catalog')
  return asPublic(ctx.store.db, async (tx) => {
    const release = await standingRelease(tx, number)
    const { byMetric, dimensions, fiscalYears, threshold } = await contentsOf(tx, release)
    return {
      release: factsOf(release),
      fiscalYears,
      threshold,
      metrics: byMetric.flatMap(([metric, rows]) => {
        const words = rows.at(-1)
        const by = (dimensions.get(metric) ?? []).map(dimensionWordsOf)
        return words === undefined ? [] : [{ ...wordsOf(words), by }]
      }),
    }
  })
}
