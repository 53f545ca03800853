import { findRelease, markWithdrawn, withTransaction } from '@muster/data'
import { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { Conflict, NotFound } from '../refusals.ts'
import { factsOf } from '../releasing/facts-of.ts'
import { releaseFacts, type ReleaseFacts } from '../shapes/release.ts'

export const withdrawReleaseInput = z.object({
  number: z.int().positive(),
  /** Everybody reads it, beside the release. */
  reason: z
    .string()
    .trim()
    .min(10, { error: 'Say in a sentence why the release is withdrawn. Everybody will read it.' })
    .max(1000, { error: 'Keep the reason within 1,000 characters.' }),
})
export type WithdrawRelease = z.output<typeof withdrawReleaseInput>

export const withdrawReleaseOutput = releaseFacts

/**
 * Withdraws a public release that turned out to be wrong. It stays listed with the reason; public pages read the latest
 * release that stands. What it showed is known for good, so later releases are protected against it all the same.
 * @throws NotPermitted, NotFound, Conflict if it is not public, or withdrawn already
 */
export async function withdrawRelease(ctx: Context, input: WithdrawRelease): Promise<ReleaseFacts> {
  const by = permitInNation(ctx.actor, 'releases.withdraw')
  const { number, reason } = input
  return withTransaction(ctx.store.db, async (tx) => {
    const release = await findRelease(tx, number)
    if (release === undefined) throw new NotFound('release')
    if (release.publishedAt === null)
      throw new Conflict(`Release ${number} is not public, so there is nothing to withdraw.`)
    if (!(await markWithdrawn(tx, number, { at: ctx.now, by: by.userId, reason })))
      throw new Conflict(`Release ${number} is withdrawn already.`)
    // The reason is a person's own words: it stays with the release, out of the record.
    await recordAudit(tx, ctx, {
      action: 'releases.withdraw',
      subject: `release ${number}`,
      detail: { ...fromTo('withdrawn', false, true), sha256: release.sha256 },
    })
    return factsOf({ ...release, withdrawnAt: ctx.now, withdrawnReason: reason })
  })
}
