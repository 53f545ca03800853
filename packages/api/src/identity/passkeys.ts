import { APIError } from 'better-auth/api'
import { z } from 'zod'
import type { ServerRequest } from '../create-server-context.ts'
import { Invalid, NotFound } from '../refusals.ts'
import { auth, type Auth } from './auth.ts'
import { cookiesOf, type Cookie } from './cookie.ts'
import { recordIdentity } from './record-identity.ts'
import { refusedByAuth } from './refused-by-auth.ts'
import { requireProven } from './require-proven.ts'

type RegistrationOptions = Awaited<ReturnType<Auth['api']['generatePasskeyRegistrationOptions']>>

/**
 * What `startRegistration` of a browser takes (`optionsJSON`), and the cookie that remembers the challenge for five
 * minutes. Whoever adds or removes a passkey must have proved who they are in the last five minutes: ask `identity.me` for
 * `proven`, and let them `proveAgain` first.
 * @throws NotPermitted, Invalid without a fresh proof
 */
export async function passkeyRegistrationOptions(
  request: ServerRequest,
): Promise<{ options: RegistrationOptions; cookies: readonly Cookie[] }> {
  const { store, settings, headers } = request
  await requireProven(request)
  const answer = await auth(store, settings).api.generatePasskeyRegistrationOptions({
    headers,
    returnHeaders: true,
  })
  return { options: answer.response, cookies: cookiesOf(answer.headers) }
}

const passkeyName = z.string().trim().max(60)

/**
 * Keeps the passkey that the browser made, as JSON of WebAuthn, under a name that its owner knows it by.
 * @throws NotPermitted, Invalid
 */
export async function registerPasskey(
  request: ServerRequest,
  { response, name }: { response: unknown; name: string },
): Promise<readonly Cookie[]> {
  const { store, settings, headers } = request
  const { user } = await requireProven(request)
  const named = passkeyName.safeParse(name)
  if (!named.success) throw new Invalid('Give the passkey a shorter name: at most 60 characters.')
  try {
    const answer = await auth(store, settings).api.verifyPasskeyRegistration({
      body: { response, name: named.data === '' ? 'Passkey' : named.data },
      headers,
      returnHeaders: true,
    })
    await recordIdentity(request, { action: 'identity.addPasskey', by: user.id })
    return cookiesOf(answer.headers)
  } catch (error) {
    // Also what the browser sent wrongly comes as a failure of the server.
    if (!(error instanceof APIError)) throw error
    throw new Invalid('That passkey could not be added. Begin again.')
  }
}

/** Takes one of one's own passkeys away. @throws NotPermitted, Invalid without a fresh proof, NotFound */
export async function removePasskey(request: ServerRequest, id: string): Promise<void> {
  const { store, settings, headers } = request
  const { user } = await requireProven(request)
  if (!z.uuid().safeParse(id).success) throw new NotFound('passkey')
  try {
    await auth(store, settings).api.deletePasskey({ body: { id }, headers })
  } catch (error) {
    refusedByAuth(error)
    throw new NotFound('passkey')
  }
  await recordIdentity(request, { action: 'identity.removePasskey', by: user.id })
}
