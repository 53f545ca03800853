import { findRelease } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { NotFound } from '../refusals.ts'
import { viewOf } from '../releasing/view-of.ts'
import { releaseView, type ReleaseView } from '../shapes/release.ts'

export const getReleaseInput = z.object({ number: z.int().positive() })
export const getReleaseOutput = releaseView

/** A release with its figures, public or not: what a data steward looks at before it is published. @throws NotPermitted, NotFound */
export async function getRelease(
  ctx: Context,
  { number }: z.output<typeof getReleaseInput>,
): Promise<ReleaseView> {
  permitInNation(ctx.actor, 'releases.get')
  const release = await findRelease(ctx.store.db, number)
  if (release === undefined) throw new NotFound('release')
  return viewOf(ctx.store.db, release)
}
