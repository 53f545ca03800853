import { asPublic, readReleaseParts } from '@muster/data'
import { findState, regionOf } from '@muster/metrics'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permit } from '../permit.ts'
import { NotFound } from '../refusals.ts'
import { factsOf } from '../releasing/facts-of.ts'
import { contentsOf, partOf, standingRelease, totalRowOf, wordsOf } from '../releasing/table-of.ts'
import { publicPlace, type PublicPlace } from '../shapes/public-table.ts'

export const publicPlaceInput = z.object({
  number: z.int().positive().optional(),
  /** Two capital letters: `TX`. */
  state: z.string().max(2),
})
export const publicPlaceOutput = publicPlace

/** What a public release tells of a state and of its region, beside the nation: the metrics that it divides by either. @throws NotFound */
export async function publicPlaceOf(
  ctx: Context,
  { number, state: code }: z.output<typeof publicPlaceInput>,
): Promise<PublicPlace> {
  permit(ctx.actor, 'public.place')
  const state = findState(code)
  if (state === undefined) throw new NotFound('state')
  const region = regionOf(state.code)
  return asPublic(ctx.store.db, async (tx) => {
    const release = await standingRelease(tx, number)
    const { byMetric, dimensions, fiscalYears, threshold, pending } = await contentsOf(tx, release)
    const read = async (dimension: string, member: string) =>
      Map.groupBy(await readReleaseParts(tx, release.id, { dimension, member }), ({ metric }) => metric)
    const ofState = await read('state', state.code)
    const ofRegion = await read('region', region.code)
    return {
      release: factsOf(release),
      threshold,
      state: state.name,
      region: region.label,
      fiscalYears,
      metrics: byMetric.flatMap(([metric, rows]) => {
        const words = rows.at(-1)
        const divided = dimensions.get(metric)?.some(({ dimension }) => /^(state|region)$/.test(dimension))
        if (words === undefined || divided !== true) return []
        return [
          {
            ...wordsOf(words),
            ofState: (ofState.get(metric) ?? []).map(partOf),
            ofRegion: (ofRegion.get(metric) ?? []).map(partOf),
            nation: rows.map((row) => totalRowOf(row, pending)),
          },
        ]
      }),
    }
  })
}
