import { APIError } from 'better-auth/api'
import type { ServerRequest } from '../create-server-context.ts'
import { NotPermitted } from '../refusals.ts'
import { auth, type Auth } from './auth.ts'
import { cookiesOf, type Cookie } from './cookie.ts'

type Found = NonNullable<Awaited<ReturnType<Auth['api']['getSession']>>>

/**
 * The session that a request's cookie names, and the cookies that finding it sets: they move its end, or take the cookie
 * of an ended one away. A disabled account has no session.
 */
export async function sessionInUse({
  store,
  settings,
  headers,
}: ServerRequest): Promise<{ found: Found | null; cookies: readonly Cookie[] }> {
  if (!headers.has('cookie')) return { found: null, cookies: [] }
  try {
    const answer = await auth(store, settings).api.getSession({ headers, returnHeaders: true })
    const found = answer.response
    const cookies = cookiesOf(answer.headers)
    return found === null || found.user.disabledAt != null ? { found: null, cookies } : { found, cookies }
  } catch (error) {
    // Another request ended it in this very moment.
    if (error instanceof APIError && error.statusCode === 401) return { found: null, cookies: [] }
    throw error
  }
}

/** The session of somebody who must be signed in. @throws NotPermitted */
export async function requireSession(
  request: ServerRequest,
): Promise<{ session: Found['session']; user: Found['user']; cookies: readonly Cookie[] }> {
  const { found, cookies } = await sessionInUse(request)
  if (found === null) throw new NotPermitted(false)
  return { ...found, cookies }
}
