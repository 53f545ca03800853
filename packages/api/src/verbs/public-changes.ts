import {
  asPublic,
  findPublishedRelease,
  findReleaseBefore,
  readAllReleaseParts,
  readReleaseDimensions,
  readReleaseRows,
  type ReleaseRowRecord,
  type Transaction,
} from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permit } from '../permit.ts'
import { NotFound } from '../refusals.ts'
import { changedParts } from '../releasing/changed-parts.ts'
import { whatChanged } from '../releasing/what-changed.ts'

export const publicChangesInput = z.object({ number: z.int().positive() })

const shown = z.object({ value: z.int().nullable(), withheld: z.boolean() }).nullable()

export const publicChangesOutput = z.object({
  /** The release that it is compared with; null for the first. */
  since: z.int().nullable(),
  changes: z.array(
    z.object({
      metric: z.string(),
      breakdown: z.string(),
      category: z.string(),
      fiscalYear: z.int(),
      label: z.string(),
      /** Null where the figure was not in that release. */
      before: shown,
      after: shown,
    }),
  ),
  /** Of what totals are divided by: how many parts are new, otherwise, withheld from now on, or gone. */
  parts: z.array(
    z.object({
      metric: z.string(),
      label: z.string(),
      dimension: z.string(),
      dimensionLabel: z.string(),
      added: z.int(),
      corrected: z.int(),
      withheld: z.int(),
      gone: z.int(),
    }),
  ),
})
export type PublicChanges = z.infer<typeof publicChangesOutput>

/**
 * What a public release says otherwise than the one that stood before it: the correction log. It compares what is
 * public with what is public, and reads nothing else. @throws NotFound
 */
export async function publicChanges(
  ctx: Context,
  { number }: z.output<typeof publicChangesInput>,
): Promise<PublicChanges> {
  permit(ctx.actor, 'public.changes')
  return asPublic(ctx.store.db, async (tx) => {
    const release = await findPublishedRelease(tx, number)
    if (release === undefined) throw new NotFound('release')
    const before = await findReleaseBefore(tx, number)
    if (before === undefined || release.withdrawnAt !== null) return { since: null, changes: [], parts: [] }
    const rows = await readReleaseRows(tx, release.id)
    const changes = whatChanged(await readReleaseRows(tx, before.id), rows)
    const parts = changedParts(
      await readAllReleaseParts(tx, before.id),
      await readAllReleaseParts(tx, release.id),
    )
    const words = await wordsOfParts(tx, [before.id, release.id], rows)
    return {
      since: before.number,
      changes: [...changes],
      parts: parts.map((each) => ({ ...each, ...words(each) })),
    }
  })
}

/** What metrics and dimensions are called: by the later release, where both have them. */
async function wordsOfParts(
  tx: Transaction,
  releaseIds: readonly string[],
  rows: readonly ReleaseRowRecord[],
) {
  const labels = new Map(rows.map(({ metric, label }) => [metric, label]))
  const dimensions = new Map<string, string>()
  for (const id of releaseIds)
    for (const { dimension, label } of await readReleaseDimensions(tx, id)) dimensions.set(dimension, label)
  return ({ metric, dimension }: { metric: string; dimension: string }) => ({
    label: labels.get(metric) ?? metric,
    dimensionLabel: dimensions.get(dimension) ?? dimension,
  })
}
