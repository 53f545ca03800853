import { findRelease, lastPublishedNumber, markPublished, withTransaction } from '@muster/data'
import { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { Conflict, NotFound } from '../refusals.ts'
import { factsOf } from '../releasing/facts-of.ts'
import { specificationOf } from '../releasing/specification.ts'
import { releaseFacts, type ReleaseFacts } from '../shapes/release.ts'

export const publishReleaseInput = z.object({ number: z.int().positive() })
export type PublishRelease = z.output<typeof publishReleaseInput>

export const publishReleaseOutput = releaseFacts

/**
 * Makes a release public. It cannot be called back: what is public once stays public.
 * Two people look at every release: whoever built it does not publish it.
 * @throws NotPermitted, NotFound, Conflict if it is public already, the person built it, or it was protected against an older release
 */
export async function publishRelease(ctx: Context, { number }: PublishRelease): Promise<ReleaseFacts> {
  const by = permitInNation(ctx.actor, 'releases.publish')
  return withTransaction(ctx.store.db, async (tx) => {
    const release = await findRelease(tx, number)
    if (release === undefined) throw new NotFound('release')
    if (release.publishedAt !== null) throw new Conflict(`Release ${number} is public already.`)
    if (release.builtBy === by.userId)
      throw new Conflict(`You built release ${number}. Another data steward must look at it and publish it.`)
    const latest = await lastPublishedNumber(tx)
    // The two read together could say what each of them hides.
    if (specificationOf(release).previousRelease !== latest) {
      throw new Conflict(
        `Release ${number} was built before release ${latest} became public. Build a new one, and publish that.`,
      )
    }
    if (!(await markPublished(tx, number, { at: ctx.now, by: by.userId })))
      throw new Conflict(`Release ${number} is public already.`)
    await recordAudit(tx, ctx, {
      action: 'releases.publish',
      subject: `release ${number}`,
      detail: { ...fromTo('published', false, true), sha256: release.sha256 },
    })
    return factsOf({ ...release, publishedAt: ctx.now })
  })
}
