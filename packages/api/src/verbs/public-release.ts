import { asPublic, findPublishedRelease } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permit } from '../permit.ts'
import { NotFound } from '../refusals.ts'
import { factsOf } from '../releasing/facts-of.ts'
import { viewOf } from '../releasing/view-of.ts'
import { releaseView, type ReleaseView } from '../shapes/release.ts'

export const publicReleaseInput = z.object({ number: z.int().positive().optional() }).default({})
export type ReleaseQuestion = z.output<typeof publicReleaseInput>

export const publicReleaseOutput = releaseView

/**
 * A public release with its figures, a table for each metric: the one with this number, or the latest. The words are
 * those under which it was published. One that was withdrawn has no figures any more. @throws NotFound
 */
export async function publicRelease(ctx: Context, { number }: ReleaseQuestion): Promise<ReleaseView> {
  permit(ctx.actor, 'public.release')
  return asPublic(ctx.store.db, async (tx) => {
    const release = await findPublishedRelease(tx, number)
    if (release === undefined) throw new NotFound('release')
    return release.withdrawnAt === null
      ? viewOf(tx, release)
      : { ...factsOf(release), tables: [], proof: null }
  })
}
