import type { ServerRequest } from '../create-server-context.ts'
import { Invalid } from '../refusals.ts'
import { auth } from './auth.ts'
import { cookiesOf, type Cookie } from './cookie.ts'
import { whyNotPassword } from './password-rules.ts'
import { recordIdentity } from './record-identity.ts'
import { refusedByAuth } from './refused-by-auth.ts'
import { requireSession } from './session-in-use.ts'
import { countTries } from './throttle.ts'

/**
 * Gives who is signed in another password. All their other sessions end; this one goes on under a new cookie.
 * @throws NotPermitted, Invalid with what to mend, TooMany
 */
export async function changePassword(
  request: ServerRequest,
  { current, next }: { current: string; next: string },
): Promise<readonly Cookie[]> {
  const { store, settings, headers } = request
  const { user } = await requireSession(request)
  if (next === current) throw new Invalid('The new password is the one you have. Choose another.')
  const unfit = whyNotPassword(next, user)
  if (unfit !== undefined) throw new Invalid(unfit)
  const tried = await countTries(request, { what: 'password', of: user.email })
  try {
    const answer = await auth(store, settings).api.changePassword({
      body: { currentPassword: current, newPassword: next, revokeOtherSessions: true },
      headers,
      returnHeaders: true,
    })
    await tried.wasRight()
    await recordIdentity(request, { action: 'identity.changePassword', by: user.id })
    return cookiesOf(answer.headers)
  } catch (error) {
    const { code } = refusedByAuth(error)
    throw new Invalid(
      code === 'CREDENTIAL_ACCOUNT_NOT_FOUND'
        ? 'Your account has no password: you sign in another way.'
        : 'Your current password is not right. Check it and try again.',
    )
  }
}
