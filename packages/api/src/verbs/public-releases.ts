import { asPublic, listPublishedReleases } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permit } from '../permit.ts'
import { factsOf } from '../releasing/facts-of.ts'
import { releaseFacts, type ReleaseFacts } from '../shapes/release.ts'

export const publicReleasesOutput = z.array(releaseFacts)

/** The releases that are public, the latest first; those that were withdrawn among them, with the reason. */
export async function publicReleases(ctx: Context): Promise<ReleaseFacts[]> {
  permit(ctx.actor, 'public.releases')
  return (await asPublic(ctx.store.db, listPublishedReleases)).map(factsOf)
}
