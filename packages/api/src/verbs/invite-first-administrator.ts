import { hasAdministrator, insertInvitation, withTransaction } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { invitationEnd } from '../identity/invitation-state.ts'
import { recordAudit } from '../record-audit.ts'
import { Conflict } from '../refusals.ts'

export const inviteFirstAdministratorInput = z.object({
  email: z.string().trim().toLowerCase().pipe(z.email().max(200)),
})

/**
 * Offers the role of system administrator to the first person of an installation, whoever asks. It has no procedure: only
 * somebody who may start programs on the server can call it, until there is an administrator. No mail is sent; whoever
 * calls hands on the link (`invitationAddress`).
 * @throws Conflict when there is an administrator.
 */
export async function inviteFirstAdministrator(
  ctx: Context,
  { email }: z.output<typeof inviteFirstAdministratorInput>,
): Promise<{ id: string }> {
  const id = ctx.newId()
  return withTransaction(ctx.store.db, async (tx) => {
    if (await hasAdministrator(tx))
      throw new Conflict('Muster has an administrator already. Ask them to invite you.')
    await insertInvitation(tx, {
      id,
      email,
      role: 'system_administrator',
      // Nobody is registered yet: the invitation stands for itself.
      invitedBy: id,
      invitedAt: ctx.now,
      expiresAt: invitationEnd(ctx.now),
      mailState: 'none',
    })
    await recordAudit(tx, ctx, { action: 'inviteFirstAdministrator', subject: `invitation ${id}` })
    return { id }
  })
}
