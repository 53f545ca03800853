import { findRelease } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { NotFound } from '../refusals.ts'
import { divisionsOf } from '../releasing/divisions-of.ts'
import { viewOf } from '../releasing/view-of.ts'
import { releaseDivision, releaseView } from '../shapes/release.ts'

export const getReleaseInput = z.object({ number: z.int().positive() })
export const getReleaseOutput = releaseView.extend({ divisions: z.array(releaseDivision) })

/**
 * A release with its totals, public or not, and by what they are divided: what a data steward looks at before it is
 * published. @throws NotPermitted, NotFound
 */
export async function getRelease(
  ctx: Context,
  { number }: z.output<typeof getReleaseInput>,
): Promise<z.infer<typeof getReleaseOutput>> {
  permitInNation(ctx.actor, 'releases.get')
  const release = await findRelease(ctx.store.db, number)
  if (release === undefined) throw new NotFound('release')
  const view = await viewOf(ctx.store.db, release)
  return { ...view, divisions: await divisionsOf(ctx.store.db, release.id) }
}
