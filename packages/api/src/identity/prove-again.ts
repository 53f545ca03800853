import { addSecondFactor, markProven } from '@muster/data'
import { APIError } from 'better-auth/api'
import type { ServerRequest } from '../create-server-context.ts'
import { Invalid } from '../refusals.ts'
import { auth } from './auth.ts'
import type { Cookie } from './cookie.ts'
import { passkeyIsOf } from './passkey-sign-in.ts'
import { recordIdentity } from './record-identity.ts'
import { requireSession } from './session-in-use.ts'
import { spendCode } from './spend-code.ts'
import { countTries } from './throttle.ts'

/** How somebody who is signed in proves that it is still they. `passkey`: what the browser answered, as JSON. */
export type Proof =
  | { readonly password: string }
  /** Of their authenticator app. */
  | { readonly code: string }
  | { readonly passkey: unknown }
  /** The demonstration's people have nothing to prove it with. */
  | { readonly demonstration: true }

/**
 * A fresh proof of who is signed in: for five minutes they may sign, and change how they sign in. A passkey also opens
 * the roles that wait for a second factor.
 * @throws NotPermitted, Invalid if it proves nothing, TooMany
 */
export async function proveAgain(request: ServerRequest, proof: Proof): Promise<readonly Cookie[]> {
  const found = await requireSession(request)
  const { session, user, cookies } = found
  if (!(await proves(request, found, proof))) {
    await recordIdentity(request, { action: 'identity.proofRefused', by: user.id })
    throw new Invalid(refusals[kindOf(proof)])
  }
  const { db } = request.store
  await markProven(db, session.id, new Date())
  if ('passkey' in proof) await addSecondFactor(db, session.token, 'passkey')
  await recordIdentity(request, { action: 'identity.proveAgain', by: user.id, detail: { by: kindOf(proof) } })
  return cookies
}

const refusals = {
  password: 'That is not your password. Check it and try again.',
  code: 'That code is not right. Enter the code that your authenticator app shows now.',
  passkey: 'That passkey is not one of yours. Use your own, or your password.',
  demonstration: 'Enter your password, a code or your passkey.',
}

function kindOf(proof: Proof): keyof typeof refusals {
  if ('password' in proof) return 'password'
  if ('code' in proof) return 'code'
  return 'passkey' in proof ? 'passkey' : 'demonstration'
}

async function proves(
  request: ServerRequest,
  { session, user }: Awaited<ReturnType<typeof requireSession>>,
  proof: Proof,
): Promise<boolean> {
  const { store, settings, headers } = request
  const { api } = auth(store, settings)
  if ('demonstration' in proof) return settings.demonstration && session.method === 'demonstration'
  if ('passkey' in proof) return passkeyIsOf(request, { userId: user.id, response: proof.passkey })
  if ('password' in proof) {
    const tried = await countTries(request, { what: 'password', of: user.email })
    return wasRight(tried, api.verifyPassword({ body: { password: proof.password }, headers }))
  }
  // Without this question better-auth would take the first code of one that is still being set up.
  if (user.twoFactorEnabled !== true) return false
  const code = proof.code.replaceAll(/\s/g, '')
  const tried = await countTries(request, { what: 'code', of: user.id })
  await spendCode(request, user.id, code)
  return wasRight(tried, api.verifyTOTP({ body: { code }, headers }))
}

async function wasRight(
  tried: Awaited<ReturnType<typeof countTries>>,
  check: Promise<unknown>,
): Promise<boolean> {
  try {
    await check
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) return false
    throw error
  }
  await tried.wasRight()
  return true
}
