import type { InvitationRecord } from '@muster/data'
import type { Instant } from '../context.ts'
import { Conflict } from '../refusals.ts'

/** Days until an invitation can no longer be accepted. */
export const invitationDays = 7

export const invitationStates = ['waiting', 'accepted', 'expired', 'revoked'] as const
export type InvitationState = (typeof invitationStates)[number]

export function stateOfInvitation(
  { acceptedAt, revokedAt, expiresAt }: Pick<InvitationRecord, 'acceptedAt' | 'revokedAt' | 'expiresAt'>,
  now: Instant,
): InvitationState {
  if (acceptedAt !== null) return 'accepted'
  if (revokedAt !== null) return 'revoked'
  return expiresAt <= now ? 'expired' : 'waiting'
}

/** When an invitation that is sent now ends. */
export const invitationEnd = (now: Instant): Instant =>
  new Date(Date.parse(now) + invitationDays * 86_400_000).toISOString()

/** @throws Conflict for one that cannot be accepted any more, with what to do */
export function requireWaiting(state: InvitationState): void {
  switch (state) {
    case 'waiting':
      return
    case 'accepted':
      throw new Conflict('This invitation was accepted already. Sign in.')
    case 'revoked':
      throw new Conflict('This invitation was taken back. Ask the person who invited you.')
    case 'expired':
      throw new Conflict('This invitation has expired. Ask the person who invited you to send it again.')
  }
}
