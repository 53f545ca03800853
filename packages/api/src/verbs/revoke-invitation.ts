import { lockInvitation, markRevoked, withTransaction } from '@muster/data'
import { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import type { Context } from '../context.ts'
import { requireWaiting, stateOfInvitation } from '../identity/invitation-state.ts'
import { covers, reachOf } from '../identity/reach.ts'
import { permitAmongPeople } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { NotFound } from '../refusals.ts'
import type { invitationIdInput } from './resend-invitation.ts'

export const revokeInvitationOutput = z.object({ id: z.string() })

/** Takes an invitation back: its link says so. @throws NotPermitted, NotFound, Conflict if it was accepted or taken back */
export async function revokeInvitation(
  ctx: Context,
  { id }: z.output<typeof invitationIdInput>,
): Promise<{ id: string }> {
  const by = permitAmongPeople(ctx.actor, 'people.revokeInvitation')
  return withTransaction(ctx.store.db, async (tx) => {
    const found = await lockInvitation(tx, id)
    if (found === undefined || !covers(await reachOf(tx, by), found)) throw new NotFound('invitation')
    const state = stateOfInvitation(found, ctx.now)
    if (state !== 'expired') requireWaiting(state)
    await markRevoked(tx, id, ctx.now)
    await recordAudit(tx, ctx, {
      action: 'people.revokeInvitation',
      subject: `invitation ${id}`,
      detail: fromTo('status', state, 'revoked'),
    })
    return { id }
  })
}
