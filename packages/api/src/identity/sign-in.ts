import { APIError } from 'better-auth/api'
import type { ServerRequest } from '../create-server-context.ts'
import { Invalid, NotFound } from '../refusals.ts'
import { auth } from './auth.ts'
import { cookiesOf, type Cookie } from './cookie.ts'

/**
 * Signs in by e-mail and password, and gives the cookies of the session.
 * @throws Invalid, in the same words and time whether the address is known or not.
 */
export async function signInWithPassword(
  { store, settings, headers }: ServerRequest,
  { email, password }: { email: string; password: string },
): Promise<readonly Cookie[]> {
  try {
    const answer = await auth(store, settings).api.signInEmail({
      body: { email, password },
      headers,
      returnHeaders: true,
    })
    return cookiesOf(answer.headers)
  } catch (error) {
    if (!(error instanceof APIError) || error.statusCode >= 500) throw error
    throw new Invalid('That e-mail address and password do not go together. Check both and try again.')
  }
}

/**
 * Signs in one of the demonstration's people, without a password, and gives the cookies of the session.
 * @throws NotFound outside the demonstration, and for a person who does not exist.
 */
export async function signInDemonstrationPerson(
  { store, settings, headers }: ServerRequest,
  personId: string,
): Promise<readonly Cookie[]> {
  // Asked before anything else: a real installation has no such door.
  if (!settings.demonstration || !uuid.test(personId)) throw new NotFound('person')
  const answer = await auth(store, settings).api.signInForDemonstration({
    body: { userId: personId },
    headers,
    returnHeaders: true,
  })
  if (!answer.response.signedIn) throw new NotFound('person')
  return cookiesOf(answer.headers)
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Ends the session, if there is one, and gives the cookies that take it out of the browser. */
export async function signOut({ store, settings, headers }: ServerRequest): Promise<readonly Cookie[]> {
  const answer = await auth(store, settings).api.signOut({ headers, returnHeaders: true })
  return cookiesOf(answer.headers)
}
