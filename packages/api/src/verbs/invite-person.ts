import { holdsRole, insertInvitation, isInvited, roles, withTransaction } from '@muster/data'
import { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import type { Context } from '../context.ts'
import { invitationEnd } from '../identity/invitation-state.ts'
import { reachOf, requireCovered, scopeInWords } from '../identity/reach.ts'
import { refuseTooManyMails } from '../identity/refuse-too-many-mails.ts'
import { permitAmongPeople } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { Conflict } from '../refusals.ts'

export const invitePersonInput = z.object({
  email: z.string().trim().toLowerCase().pipe(z.email().max(200)),
  role: z.enum(roles),
  /** For a reporter or certifying official. */
  organizationId: z.uuid().optional(),
  /** For a program officer or office administrator. */
  officeId: z.uuid().optional(),
})
export type InvitePerson = z.output<typeof invitePersonInput>

export const invitePersonOutput = z.object({ id: z.string() })

/**
 * Offers somebody a role by mail; the link in it is good for seven days and once.
 * @throws NotPermitted, NotFound for a place elsewhere, Invalid, Conflict if they have the role or are invited, TooMany
 */
export async function invitePerson(ctx: Context, input: InvitePerson): Promise<{ id: string }> {
  const by = permitAmongPeople(ctx.actor, 'people.invite')
  await refuseTooManyMails(ctx.store.db, by.userId)
  const { now } = ctx
  const id = ctx.newId()
  return withTransaction(ctx.store.db, async (tx) => {
    requireCovered(await reachOf(tx, by), input)
    if (await holdsRole(tx, input)) throw new Conflict('This person has that role already.')
    if (await isInvited(tx, { ...input, now }))
      throw new Conflict('This person is invited to that role already. Send the invitation again instead.')
    await insertInvitation(tx, {
      id,
      ...input,
      invitedBy: by.userId,
      invitedAt: now,
      expiresAt: invitationEnd(now),
      mailState: 'waiting',
    })
    await recordAudit(tx, ctx, {
      action: 'people.invite',
      subject: `invitation ${id}`,
      detail: { role: input.role, scope: scopeInWords(input), ...fromTo('status', null, 'waiting') },
    })
    return { id }
  })
}
