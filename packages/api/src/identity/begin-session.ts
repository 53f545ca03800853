import type { SignInMethod } from '@muster/data'
import type { GenericEndpointContext, Session } from 'better-auth'
import { APIError } from 'better-auth/api'
import { latestSeconds } from './session-limits.ts'

/** How somebody signs in, by the address of better-auth's endpoint that makes the session. */
const methods: Readonly<Record<string, SignInMethod>> = {
  '/sign-in/email': 'password',
  '/two-factor/verify-totp': 'password_totp',
  '/two-factor/verify-backup-code': 'password_totp',
  '/passkey/verify-authentication': 'passkey',
}

/**
 * What every new session says of itself: how it began, when it ends at the latest, and when the person proved who they
 * are. One that continues another (after a new password, or a new second factor) keeps what that one says, so that
 * nobody stays longer by it.
 * @throws APIError for a disabled account: it is refused like a wrong password
 */
export async function beginSession(
  begun: Session & Record<string, unknown>,
  context: GenericEndpointContext | null,
): Promise<{ data: Record<string, unknown> }> {
  const user = await context?.context.internalAdapter.findUserById(begun.userId)
  if (user == null || ('disabledAt' in user && user.disabledAt != null))
    throw new APIError('UNAUTHORIZED', { code: 'ACCOUNT_DISABLED' })
  const now = new Date()
  const signingIn = methods[context?.path ?? '']
  const before: Record<string, unknown> = (signingIn ? undefined : context?.context.session?.session) ?? {}
  return {
    data: {
      method: begun['method'] ?? signingIn ?? before['method'] ?? 'password',
      absoluteExpiresAt:
        begun['absoluteExpiresAt'] ??
        before['absoluteExpiresAt'] ??
        new Date(now.getTime() + latestSeconds * 1000),
      provenAt: begun['provenAt'] ?? now,
    },
  }
}
