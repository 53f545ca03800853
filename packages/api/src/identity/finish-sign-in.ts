import type { ServerRequest } from '../create-server-context.ts'
import { Invalid, TooMany } from '../refusals.ts'
import { auth } from './auth.ts'
import { cookiesOf, withoutSession, type Cookie } from './cookie.ts'
import { recordIdentity } from './record-identity.ts'
import { refusedByAuth } from './refused-by-auth.ts'
import { spendCode } from './spend-code.ts'
import { countTries } from './throttle.ts'

const lockedMinutes = 15

/**
 * The second half of signing in, after `second_factor`: a code of the authenticator app, or one of the backup codes. Each
 * works once. Gives the cookies of the session.
 * @throws Invalid; TooMany after ten wrong codes of a person, or many from one address
 */
export async function finishSignIn(
  request: ServerRequest,
  { code, by }: { code: string; by: 'authenticator' | 'backup' },
): Promise<readonly Cookie[]> {
  const { store, settings } = request
  const { api } = auth(store, settings)
  // Beside a session better-auth would check the code of that session's person, and make no new one.
  const headers = withoutSession(request.headers)
  const pending = await api.pendingSignIn({ headers })
  if (pending === null) throw startAgain()
  const tried = await countTries(request, { what: 'code', of: pending.userId })
  const entered = { body: { code: code.replaceAll(/\s/g, '') }, headers, returnHeaders: true } as const
  try {
    if (by === 'authenticator') await spendCode(request, pending.userId, entered.body.code)
    const answer = await (by === 'backup' ? api.verifyBackupCode(entered) : api.verifyTOTP(entered))
    await tried.wasRight()
    await recordIdentity(request, {
      action: 'identity.signIn',
      by: pending.userId,
      detail: { method: by === 'backup' ? 'password_backup' : 'password_totp' },
    })
    return cookiesOf(answer.headers)
  } catch (error) {
    if (error instanceof Invalid) throw error
    const { code: reason, status } = refusedByAuth(error)
    await recordIdentity(request, {
      action: 'identity.signInRefused',
      about: pending.userId,
      detail: { factor: by },
    })
    if (status === 429) throw new TooMany(lockedMinutes)
    if (/TOO_MANY_ATTEMPTS|TWO_FACTOR_COOKIE|ACCOUNT_DISABLED/.test(reason)) throw startAgain()
    throw new Invalid(
      by === 'backup'
        ? 'That backup code is not right, or was used already. Try another one.'
        : 'That code is not right. Enter the code that your authenticator app shows now.',
    )
  }
}

const startAgain = () =>
  new Invalid('This sign-in has ended. Start again with your e-mail address and password.')
