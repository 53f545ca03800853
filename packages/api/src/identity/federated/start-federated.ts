import type { ServerRequest } from '../../create-server-context.ts'
import type { Assurance } from './assurance-of.ts'
import { beginRoundTrip, type RoundTrip } from './begin-round-trip.ts'

/**
 * Begins a sign-in at a provider: where to send the browser, and the cookie that binds the sign-in to it.
 * @param next A path of this site, to come back to.
 * @param need `two` asks the provider for a second factor; office and national roles are not opened without.
 * @throws NotFound for a provider that is not set up, Invalid if it does not answer.
 */
export async function startFederated(
  request: ServerRequest,
  { provider, next, need }: { provider: string; next: string; need: Assurance },
): Promise<RoundTrip> {
  return beginRoundTrip(request, { provider, next }, { need, anew: false })
}
