import { addSecondFactor, dropSecondFactor } from '@muster/data'
import { fromTo } from '../auditing/from-to.ts'
import type { ServerRequest } from '../create-server-context.ts'
import { Conflict, Invalid } from '../refusals.ts'
import { auth } from './auth.ts'
import { cookiesOf, type Cookie } from './cookie.ts'
import { recordIdentity } from './record-identity.ts'
import { refusedByAuth } from './refused-by-auth.ts'
import { requireSession } from './session-in-use.ts'
import { countTries } from './throttle.ts'

/**
 * Begins to set up an authenticator app for who is signed in: the `otpauth://` address for its camera or keyboard, and ten
 * backup codes, which are shown this once. Nothing is asked for until `confirmAuthenticator` saw a right code.
 * @throws NotPermitted, Invalid for a wrong password, Conflict if there is an authenticator already, TooMany
 */
export async function beginAuthenticator(
  request: ServerRequest,
  { password }: { password: string },
): Promise<{ uri: string; backupCodes: readonly string[]; cookies: readonly Cookie[] }> {
  const { user } = await requireSession(request)
  const tried = await countTries(request, { what: 'password', of: user.email })
  try {
    const { response, headers } = await auth(request.store, request.settings).api.enableTwoFactor({
      body: { password, method: 'totp' },
      headers: request.headers,
      returnHeaders: true,
    })
    await tried.wasRight()
    if (!('totpURI' in response)) throw new Error('An authenticator without an address.')
    return { uri: response.totpURI, backupCodes: response.backupCodes, cookies: cookiesOf(headers) }
  } catch (error) {
    const { code } = refusedByAuth(error)
    if (code === 'TOTP_ALREADY_ENABLED') throw alreadyThere()
    throw wrongPassword()
  }
}

/**
 * Ends setting up: the app shows the right code. From now on it is asked for at every sign-in by password, and roles that
 * ask for a second factor open in this session too.
 * @throws NotPermitted, Invalid for a wrong code or when nothing was begun, Conflict, TooMany
 */
export async function confirmAuthenticator(
  request: ServerRequest,
  { code }: { code: string },
): Promise<readonly Cookie[]> {
  const { store, settings, headers } = request
  const { user } = await requireSession(request)
  if (user.twoFactorEnabled === true) throw alreadyThere()
  const tried = await countTries(request, { what: 'code', of: user.id })
  try {
    const answer = await auth(store, settings).api.verifyTOTP({
      body: { code: code.replaceAll(/\s/g, '') },
      headers,
      returnHeaders: true,
    })
    await tried.wasRight()
    const cookies = cookiesOf(answer.headers)
    // better-auth answers with the token before: the session that it has just made is the newest of its cookies.
    await addSecondFactor(store.db, await tokenIn(request, cookies), 'password_totp')
    await recordIdentity(request, {
      action: 'identity.addAuthenticator',
      by: user.id,
      detail: fromTo('authenticator', false, true),
    })
    return cookies
  } catch (error) {
    const { code: reason } = refusedByAuth(error)
    throw new Invalid(
      reason === 'TOTP_NOT_ENABLED'
        ? 'Setting up has ended. Begin again.'
        : 'That code is not right. Enter the code that your authenticator app shows now.',
    )
  }
}

/**
 * Takes the authenticator away, with its backup codes. Sessions that counted on it are sessions by password from now on.
 * @throws NotPermitted, Invalid for a wrong password, TooMany
 */
export async function removeAuthenticator(
  request: ServerRequest,
  { password }: { password: string },
): Promise<readonly Cookie[]> {
  const { store, settings, headers } = request
  const { user } = await requireSession(request)
  const tried = await countTries(request, { what: 'password', of: user.email })
  try {
    const answer = await auth(store, settings).api.disableTwoFactor({
      body: { password },
      headers,
      returnHeaders: true,
    })
    await tried.wasRight()
    await dropSecondFactor(store.db, user.id)
    await recordIdentity(request, {
      action: 'identity.removeAuthenticator',
      by: user.id,
      detail: fromTo('authenticator', true, false),
    })
    return cookiesOf(answer.headers)
  } catch (error) {
    refusedByAuth(error)
    throw wrongPassword()
  }
}

async function tokenIn(request: ServerRequest, cookies: readonly Cookie[]): Promise<string> {
  const headers = new Headers({
    cookie: cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; '),
  })
  return (await requireSession({ ...request, headers })).session.token
}

const wrongPassword = () => new Invalid('That is not your password. Check it and try again.')
const alreadyThere = () =>
  new Conflict('You have an authenticator app already. Remove it first, if you want to set up another one.')
