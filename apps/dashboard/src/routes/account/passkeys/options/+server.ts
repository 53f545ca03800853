import { passkeyRegistrationOptions } from '@muster/api'
import { json } from '@sveltejs/kit'
import { withSession } from '#lib/server/session.ts'
import type { RequestHandler } from './$types'

/** What a browser needs to make a passkey, for somebody who has just proved who they are. */
export const POST: RequestHandler = async (event) => {
  const tried = await withSession(event, passkeyRegistrationOptions)
  return tried.kind === 'done'
    ? json(tried.value.options)
    : json({ message: tried.message }, { status: tried.status })
}
