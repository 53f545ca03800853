import { endSessionWithToken } from '@muster/data'
import { APIError } from 'better-auth/api'
import { z } from 'zod'
import type { ServerRequest } from '../create-server-context.ts'
import { Invalid } from '../refusals.ts'
import { auth, type Auth } from './auth.ts'
import { cookiesOf, type Cookie } from './cookie.ts'
import { recordIdentity } from './record-identity.ts'
import { endReplacedSession } from './sign-in.ts'
import { countTries } from './throttle.ts'

type SignInOptions = Awaited<ReturnType<Auth['api']['generatePasskeyAuthenticationOptions']>>

/**
 * What `startAuthentication` of a browser takes (`optionsJSON`), and the cookie that remembers the challenge for five
 * minutes. For somebody who is signed in it names their own passkeys: so it serves `proveAgain` as well.
 */
export async function passkeySignInOptions({
  store,
  settings,
  headers,
}: ServerRequest): Promise<{ options: SignInOptions; cookies: readonly Cookie[] }> {
  const answer = await auth(store, settings).api.generatePasskeyAuthenticationOptions({
    headers,
    returnHeaders: true,
  })
  return { options: { ...answer.response, userVerification: 'required' }, cookies: cookiesOf(answer.headers) }
}

/** Signs in by what the browser answered, as JSON of WebAuthn. A session that the request had ends. @throws Invalid, TooMany */
export async function signInWithPasskey(
  request: ServerRequest,
  response: unknown,
): Promise<readonly Cookie[]> {
  const { userId, cookies } = await checkPasskey(request, response)
  await endReplacedSession(request)
  await recordIdentity(request, { action: 'identity.signIn', by: userId, detail: { method: 'passkey' } })
  return cookies
}

/**
 * Whether a passkey proves that it is this person: true or false, without a session for it.
 * @throws Invalid for one that proves nothing, TooMany
 */
export async function passkeyIsOf(
  request: ServerRequest,
  { userId, response }: { userId: string; response: unknown },
): Promise<boolean> {
  const checked = await checkPasskey(request, response)
  // better-auth knows no other way of checking than a sign-in.
  await endSessionWithToken(request.store.db, checked.token)
  return checked.userId === userId
}

const answered = z.object({
  id: z.string(),
  rawId: z.string(),
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: z.string(),
    authenticatorData: z.string(),
    signature: z.string(),
    userHandle: z.string().exactOptional(),
  }),
  clientExtensionResults: z.object({}).default({}),
})

async function checkPasskey(
  request: ServerRequest,
  response: unknown,
): Promise<{ userId: string; token: string; cookies: readonly Cookie[] }> {
  const { store, settings, headers } = request
  const tried = await countTries(request, { what: 'passkey' })
  const said = answered.safeParse(response)
  try {
    if (!said.success) throw new APIError('BAD_REQUEST')
    const answer = await auth(store, settings).api.verifyPasskeyAuthentication({
      body: { response: said.data },
      headers,
      returnHeaders: true,
    })
    await tried.wasRight()
    const { session, user } = answer.response
    return { userId: user.id, token: session.token, cookies: cookiesOf(answer.headers) }
  } catch (error) {
    if (!(error instanceof APIError) || error.statusCode >= 500) throw error
    await recordIdentity(request, { action: 'identity.signInRefused', detail: { factor: 'passkey' } })
    throw new Invalid('That passkey did not work. Try again, or sign in another way.')
  }
}
