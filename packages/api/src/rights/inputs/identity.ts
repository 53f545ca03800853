import { invitationToken } from '../../identity/invitation-token.ts'
import { anything, about, type SamplesOf } from '../sample.ts'
import { settings } from '../settings.ts'

const token = (id: string) => invitationToken(settings, id)

export const identitySamples: SamplesOf<'identity'> = {
  'identity.me': anything(),
  // This is no demonstration.
  'identity.demonstrationPeople': anything(undefined, { own: 'NOT_FOUND' }),
  'identity.invitation': about(({ seat }) => ({ token: token(seat.invitationId) })),
  'identity.acceptInvitation': anything({ token: 'nobody made this' }, { own: 'NOT_FOUND' }),
}
