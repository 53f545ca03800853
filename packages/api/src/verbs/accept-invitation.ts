import {
  appendAudit,
  ensureGrant,
  insertPassword,
  insertPerson,
  lockInvitation,
  markAccepted,
  markEmailVerified,
  withTransaction,
  type InvitationRecord,
  type Transaction,
} from '@muster/data'
import { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import type { RequestContext } from '../context.ts'
import { hashPassword } from '../identity/argon2id.ts'
import { canSignIn, personWith } from '../identity/can-sign-in.ts'
import { invitationNamed } from '../identity/invitation-named.ts'
import { requireWaiting, stateOfInvitation } from '../identity/invitation-state.ts'
import { whyNotPassword } from '../identity/password-rules.ts'
import { scopeInWords } from '../identity/reach.ts'
import { permit } from '../permit.ts'
import { Conflict, Invalid, NotFound } from '../refusals.ts'
import { unlessTaken } from '../unless-taken.ts'

export const acceptInvitationInput = z.object({
  token: z.string().max(200),
  /** Of somebody who is new. */
  name: z.string().trim().min(1).max(200).optional(),
  /** Of somebody who cannot sign in yet; without one they sign in through their agency, if Muster has such a way. */
  password: z.string().max(1000).optional(),
})
export type AcceptInvitation = z.output<typeof acceptInvitationInput>

export const acceptInvitationOutput = z.object({ email: z.string() })

/**
 * Takes up the role that an invitation offers. Somebody new becomes a person with a name and a password, and signs in next;
 * somebody who can sign in already must have done so, with the address that was invited.
 * @throws NotFound, Conflict if it was used, taken back or expired, Invalid with what to mend, TooMany
 */
export async function acceptInvitation(
  ctx: RequestContext,
  input: AcceptInvitation,
): Promise<{ email: string }> {
  permit(ctx.actor, 'identity.acceptInvitation')
  const id = await invitationNamed(ctx, input.token)
  // Before the transaction: it takes its time on purpose, and the embedded database has one connection.
  const passwordHash = input.password === undefined ? undefined : await hashPassword(input.password)
  return unlessTaken({ user_email_unique: 'Two people accept at once. Open the link again.' }, () =>
    withTransaction(ctx.store.db, async (tx) => {
      const found = await lockInvitation(tx, id)
      if (found === undefined) throw new NotFound('invitation')
      requireWaiting(stateOfInvitation(found, ctx.now))
      const userId = await personAccepting(tx, ctx, found, { ...input, passwordHash })
      const { role, organizationId, officeId, email } = found
      const isNew = await ensureGrant(tx, {
        id: ctx.newId(),
        userId,
        role,
        ...(organizationId !== null && { organizationId }),
        ...(officeId !== null && { officeId }),
      })
      await markAccepted(tx, id, { by: userId, at: ctx.now })
      await appendAudit(tx, {
        at: ctx.now,
        actorId: userId,
        action: 'identity.acceptInvitation',
        subject: `invitation ${id}`,
        detail: {
          person: `person ${userId}`,
          ...fromTo('status', 'waiting', 'accepted'),
          ...fromTo('role', isNew ? null : role, role),
          scope: scopeInWords(found),
        },
      })
      return { email }
    }),
  )
}

/** Who accepts: somebody who is signed in, or somebody new, or somebody who was registered and has no way in yet. */
async function personAccepting(
  tx: Transaction,
  ctx: RequestContext,
  { email }: InvitationRecord,
  { name, password, passwordHash }: AcceptInvitation & { passwordHash: string | undefined },
): Promise<string> {
  const person = await personWith(tx, email)
  if (person?.disabledAt != null)
    throw new Conflict('Your account is disabled. Ask the person who invited you.')
  if (person !== undefined && canSignIn(person)) {
    if (ctx.actor.kind === 'person' && ctx.actor.userId === person.id) return person.id
    throw new Invalid('You have an account with this e-mail address. Sign in with it, then accept.')
  }
  const called = person?.name ?? name
  if (called === undefined) throw new Invalid('Enter your name.')
  if (password === undefined && !ctx.settings.federation?.length) throw new Invalid('Choose a password.')
  const unfit = password === undefined ? undefined : whyNotPassword(password, { email, name: called })
  if (unfit !== undefined) throw new Invalid(unfit)
  const userId = person?.id ?? ctx.newId()
  if (person === undefined)
    await insertPerson(tx, { id: userId, name: called, email, at: ctx.now, passwordHash })
  else if (passwordHash !== undefined) await insertPassword(tx, { userId, passwordHash, at: ctx.now })
  // The link came by mail.
  await markEmailVerified(tx, userId)
  return userId
}
