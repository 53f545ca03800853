import { asPublic, findPublishedRelease, findReleaseBefore, readReleaseRows } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permit } from '../permit.ts'
import { NotFound } from '../refusals.ts'
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
    if (before === undefined || release.withdrawnAt !== null) return { since: null, changes: [] }
    const changes = whatChanged(await readReleaseRows(tx, before.id), await readReleaseRows(tx, release.id))
    return { since: before.number, changes: [...changes] }
  })
}
