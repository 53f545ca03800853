import { readSecurity } from '@muster/data'
import type { ServerRequest } from '../../create-server-context.ts'
import { NotFound } from '../../refusals.ts'
import { requireSession } from '../session-in-use.ts'
import { assuranceOfSession } from './assurance-of.ts'
import { beginRoundTrip, type RoundTrip } from './begin-round-trip.ts'
import { providersOf } from './provider-named.ts'

/**
 * Begins a proof of who is signed in, at a provider that knows them: it is asked to let nobody through who is only still
 * signed in there. `finishFederated` ends it.
 * @param next A path of this site, to come back to.
 * @throws NotPermitted; NotFound for a provider that is not set up, or does not know the person; Invalid if it does not
 * answer.
 */
export async function startFederatedProof(
  request: ServerRequest,
  { provider, next }: { provider: string; next: string },
): Promise<RoundTrip> {
  const { session, user } = await requireSession(request)
  const known = await readSecurity(request.store.db, user.id)
  const ways = providersOf(request.settings, known?.issuers ?? [])
  if (!ways.some(({ id }) => id === provider)) throw new NotFound('way to confirm who you are')
  const kept = { provider, next, proofOf: { userId: user.id, sessionId: session.id } }
  return beginRoundTrip(request, kept, { need: assuranceOfSession(session), anew: true })
}
