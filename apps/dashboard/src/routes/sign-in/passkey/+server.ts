import { passkeySignInOptions } from '@muster/api'
import { json } from '@sveltejs/kit'
import { withSession } from '#lib/server/session.ts'
import type { RequestHandler } from './$types'

/** What a browser needs to ask for a passkey. Anybody may ask: it names no person. */
export const POST: RequestHandler = async (event) => {
  const tried = await withSession(event, passkeySignInOptions)
  return tried.kind === 'done'
    ? json(tried.value.options)
    : json({ message: tried.message }, { status: tried.status })
}
