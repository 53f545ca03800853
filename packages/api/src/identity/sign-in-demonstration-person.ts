import type { ServerRequest } from '../create-server-context.ts'
import { NotFound } from '../refusals.ts'
import { auth } from './auth.ts'
import { cookiesOf, type Cookie } from './cookie.ts'
import { recordIdentity } from './record-identity.ts'
import { refusedByAuth } from './refused-by-auth.ts'

/**
 * Signs in one of the demonstration's people, without a password, and gives the cookies of the session.
 * @throws NotFound outside the demonstration, and for a person who does not exist or is disabled.
 */
export async function signInDemonstrationPerson(
  request: ServerRequest,
  personId: string,
): Promise<readonly Cookie[]> {
  // Asked before anything else: a real installation has no such door.
  if (!request.settings.demonstration || !uuid.test(personId)) throw new NotFound('person')
  const { store, settings, headers } = request
  try {
    const answer = await auth(store, settings).api.startSession({
      body: { userId: personId, method: 'demonstration' },
      headers,
      returnHeaders: true,
    })
    if (!answer.response.started) throw new NotFound('person')
    await recordIdentity(request, {
      action: 'identity.signIn',
      by: personId,
      detail: { method: 'demonstration' },
    })
    return cookiesOf(answer.headers)
  } catch (error) {
    if (error instanceof NotFound) throw error
    refusedByAuth(error)
    throw new NotFound('person')
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
