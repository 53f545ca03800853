import { listReleasesWithCounts } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { factsOf } from '../releasing/facts-of.ts'
import { instant } from '../shapes/codes.ts'
import { releaseFacts } from '../shapes/release.ts'

export const listReleasesOutput = z.array(
  releaseFacts.extend({
    builtAt: instant,
    /** Totals in it, and how many of them are withheld. */
    rows: z.int(),
    withheld: z.int(),
    /** Whoever asks built it: somebody else must publish it. */
    own: z.boolean(),
  }),
)

/** Every release, public or not, the latest first. @throws NotPermitted */
export async function listReleases(ctx: Context): Promise<z.infer<typeof listReleasesOutput>> {
  const by = permitInNation(ctx.actor, 'releases.list')
  const releases = await listReleasesWithCounts(ctx.store.db)
  return releases.map(({ rows, withheld, ...release }) => ({
    ...factsOf(release),
    builtAt: release.builtAt,
    rows,
    withheld,
    own: release.builtBy === by.userId,
  }))
}
