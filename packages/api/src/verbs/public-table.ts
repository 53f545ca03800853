import {
  asPublic,
  readReleaseDimensions,
  readReleaseParts,
  readReleaseRowsOf,
  type ReleaseDimensionRecord,
  type ReleaseRecord,
  type Transaction,
} from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permit } from '../permit.ts'
import { NotFound } from '../refusals.ts'
import { factsOf } from '../releasing/facts-of.ts'
import { omissions } from '../releasing/protect-family.ts'
import { specificationOf } from '../releasing/specification.ts'
import { dimensionWordsOf, partOf, standingRelease, totalRowOf, wordsOf } from '../releasing/table-of.ts'
import { publicTable, type PublicTable } from '../shapes/public-table.ts'

export const publicTableInput = z.object({
  number: z.int().positive().optional(),
  metric: z.string().max(100),
  /** By what the totals are to be divided; by nothing if absent. */
  by: z.string().max(100).optional(),
})
export const publicTableOutput = publicTable

/**
 * A metric of a public release, by year, and divided by one dimension if that is wanted. Everything is read from the release
 * alone. @throws NotFound if there is no such release, metric or dimension in it
 */
export async function publicTableOf(
  ctx: Context,
  { number, metric, by }: z.output<typeof publicTableInput>,
): Promise<PublicTable> {
  permit(ctx.actor, 'public.table')
  return asPublic(ctx.store.db, async (tx) => {
    const release = await standingRelease(tx, number)
    const rows = await readReleaseRowsOf(tx, release.id, metric)
    const words = rows.at(-1)
    if (words === undefined) throw new NotFound('metric')
    const { policy, pending } = specificationOf(release)
    const waiting = new Set(pending)
    const dimensions = await readReleaseDimensions(tx, release.id, metric)
    const dimension = dimensions.find((each) => each.dimension === by)
    if (by !== undefined && dimension === undefined) throw new NotFound('dimension')
    return {
      ...wordsOf(words),
      release: factsOf(release),
      threshold: policy.threshold,
      by: dimensions.map(dimensionWordsOf),
      totals: rows.map((row) => totalRowOf(row, waiting)),
      parts: dimension === undefined ? null : await partsIn(tx, release, dimension),
    }
  })
}

const omitted = z.array(z.object({ fiscalYear: z.int(), reason: z.enum(omissions) }))

async function partsIn(tx: Transaction, release: ReleaseRecord, dimension: ReleaseDimensionRecord) {
  const parts = Map.groupBy(await readReleaseParts(tx, release.id, dimension), ({ member }) => member)
  return {
    ...dimensionWordsOf(dimension),
    members: dimension.members.map(({ code, label }) => ({
      member: code,
      label,
      values: (parts.get(code) ?? []).map(partOf),
    })),
    omitted: omitted.parse(dimension.omitted),
  }
}
