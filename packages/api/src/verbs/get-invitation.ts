import { findInvitation, roles } from '@muster/data'
import { z } from 'zod'
import type { RequestContext } from '../context.ts'
import { canSignIn, personWith } from '../identity/can-sign-in.ts'
import { invitationNamed } from '../identity/invitation-named.ts'
import { requireWaiting, stateOfInvitation } from '../identity/invitation-state.ts'
import { placeName } from '../identity/reach.ts'
import { permit } from '../permit.ts'
import { NotFound } from '../refusals.ts'

export const getInvitationInput = z.object({ token: z.string().max(200) })

export const getInvitationOutput = z.object({
  role: z.enum(roles),
  /** The organization or office in which the role holds, or `Muster`. */
  place: z.string(),
  email: z.string(),
  expiresAt: z.string(),
  /** Whether somebody with this address can sign in already: they do, and accept. Everybody else chooses a password. */
  known: z.boolean(),
  /** Whether Muster knows the name of whoever has this address. */
  named: z.boolean(),
})

/** What an invitation offers, to whoever holds its link. @throws NotFound, Conflict if it was used, taken back or expired, TooMany */
export async function getInvitation(
  ctx: RequestContext,
  { token }: z.output<typeof getInvitationInput>,
): Promise<z.infer<typeof getInvitationOutput>> {
  permit(ctx.actor, 'identity.invitation')
  const id = await invitationNamed(ctx, token)
  const found = await findInvitation(ctx.store.db, id)
  if (found === undefined) throw new NotFound('invitation')
  requireWaiting(stateOfInvitation(found, ctx.now))
  const { role, email, expiresAt } = found
  const person = await personWith(ctx.store.db, email)
  const known = person !== undefined && canSignIn(person)
  return { role, place: placeName(found), email, expiresAt, known, named: person !== undefined }
}
