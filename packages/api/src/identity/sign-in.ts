import { endSessionWithToken, findPeopleByEmail } from '@muster/data'
import type { ServerRequest } from '../create-server-context.ts'
import { Invalid } from '../refusals.ts'
import { auth } from './auth.ts'
import { cookiesOf, withoutSession, type Cookie } from './cookie.ts'
import { recordIdentity } from './record-identity.ts'
import { refusedByAuth } from './refused-by-auth.ts'
import { sessionInUse } from './session-in-use.ts'
import { countTries } from './throttle.ts'

/**
 * Signs in by e-mail and password. `signed_in`: the cookies are those of the session. `second_factor`: the password was
 * right, and the cookies remember it for ten minutes; `finishSignIn` takes the code. A session that the request had ends.
 * @throws Invalid, in the same words and after the same work whether the address is known, disabled or not; TooMany
 */
export async function signInWithPassword(
  request: ServerRequest,
  { email, password }: { email: string; password: string },
): Promise<{ kind: 'signed_in' | 'second_factor'; cookies: readonly Cookie[] }> {
  const { store, settings, headers } = request
  const address = email.trim().toLowerCase()
  const tried = await countTries(request, { what: 'password', of: address })
  try {
    const { response, headers: set } = await auth(store, settings).api.signInEmail({
      body: { email: address, password },
      headers: withoutSession(headers),
      returnHeaders: true,
    })
    await tried.wasRight()
    await endReplacedSession(request)
    if (!('user' in response)) return { kind: 'second_factor', cookies: cookiesOf(set) }
    await recordIdentity(request, {
      action: 'identity.signIn',
      by: response.user.id,
      detail: { method: 'password' },
    })
    return { kind: 'signed_in', cookies: cookiesOf(set) }
  } catch (error) {
    refusedByAuth(error)
    const [person] = await findPeopleByEmail(store.db, [address])
    await recordIdentity(request, { action: 'identity.signInRefused', about: person?.id ?? null })
    throw new Invalid('That e-mail address and password do not go together. Check both and try again.')
  }
}

/** Ends the session that a sign-in replaces: nobody stays signed in beside themselves in one browser. */
export async function endReplacedSession(request: ServerRequest): Promise<void> {
  const { found } = await sessionInUse(request)
  if (found !== null) await endSessionWithToken(request.store.db, found.session.token)
}

/** Ends the session, if there is one, and gives the cookies that take it out of the browser. */
export async function signOut(request: ServerRequest): Promise<readonly Cookie[]> {
  const { store, settings, headers } = request
  const { found } = await sessionInUse(request)
  const answer = await auth(store, settings).api.signOut({ headers, returnHeaders: true })
  if (found !== null) await recordIdentity(request, { action: 'identity.signOut', by: found.user.id })
  return cookiesOf(answer.headers)
}
