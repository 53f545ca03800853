import { asPublic, readAllReleaseParts } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permit } from '../permit.ts'
import { factsOf } from '../releasing/facts-of.ts'
import { contentsOf, dimensionWordsOf, partOf, standingRelease } from '../releasing/table-of.ts'
import { publicParts, type PublicParts } from '../shapes/public-table.ts'

export const publicPartsInput = z.object({ number: z.int().positive().optional() }).default({})
export const publicPartsOutput = publicParts

/** All that the public release with this number, or the latest, divides, line by line. @throws NotFound */
export async function publicPartsOf(
  ctx: Context,
  { number }: z.output<typeof publicPartsInput>,
): Promise<PublicParts> {
  permit(ctx.actor, 'public.parts')
  return asPublic(ctx.store.db, async (tx) => {
    const release = await standingRelease(tx, number)
    const { byMetric, dimensions } = await contentsOf(tx, release)
    const stored = Map.groupBy(await readAllReleaseParts(tx, release.id), ({ metric, dimension, member }) =>
      [metric, dimension, member].join(' '),
    )
    return {
      release: factsOf(release),
      parts: byMetric.flatMap(([metric, rows]) =>
        (dimensions.get(metric) ?? []).flatMap((dimension) =>
          dimension.members.flatMap(({ code, label }) =>
            (stored.get([metric, dimension.dimension, code].join(' ')) ?? []).map((part) => ({
              metric,
              metricLabel: rows.at(-1)?.label ?? metric,
              unit: rows.at(-1)?.unit ?? '',
              dimension: dimension.dimension,
              dimensionLabel: dimensionWordsOf(dimension).label,
              member: code,
              label,
              ...partOf(part),
            })),
          ),
        ),
      ),
    }
  })
}
