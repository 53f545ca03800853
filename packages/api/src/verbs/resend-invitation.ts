import { lockInvitation, renewInvitation, withTransaction } from '@muster/data'
import { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import type { Context } from '../context.ts'
import { invitationEnd, requireWaiting, stateOfInvitation } from '../identity/invitation-state.ts'
import { covers, reachOf } from '../identity/reach.ts'
import { refuseTooManyMails } from '../identity/refuse-too-many-mails.ts'
import { permitAmongPeople } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { NotFound } from '../refusals.ts'

export const invitationIdInput = z.object({ id: z.uuid() })

export const resendInvitationOutput = z.object({ expiresAt: z.string() })

/**
 * Has the mail of an invitation sent once more, and lets it last another seven days, also if it had expired.
 * @throws NotPermitted, NotFound, Conflict for one that was accepted or taken back, TooMany
 */
export async function resendInvitation(
  ctx: Context,
  { id }: z.output<typeof invitationIdInput>,
): Promise<z.infer<typeof resendInvitationOutput>> {
  const by = permitAmongPeople(ctx.actor, 'people.resendInvitation')
  await refuseTooManyMails(ctx.store.db, by.userId)
  return withTransaction(ctx.store.db, async (tx) => {
    const found = await lockInvitation(tx, id)
    if (found === undefined || !covers(await reachOf(tx, by), found)) throw new NotFound('invitation')
    const state = stateOfInvitation(found, ctx.now)
    if (state !== 'expired') requireWaiting(state)
    const expiresAt = invitationEnd(ctx.now)
    await renewInvitation(tx, id, expiresAt)
    await recordAudit(tx, ctx, {
      action: 'people.resendInvitation',
      subject: `invitation ${id}`,
      detail: { ...fromTo('status', state, 'waiting'), ...fromTo('expiresAt', found.expiresAt, expiresAt) },
    })
    return { expiresAt }
  })
}
