import { json } from '@sveltejs/kit'
import { sessionTimeOf } from '#lib/server/session-time.ts'
import type { RequestHandler } from './$types'

/** Asking is enough to keep a session alive; the answer says for how long. 401: it has ended. */
export const POST: RequestHandler = ({ locals }) => {
  const time = sessionTimeOf(locals.me)
  return json(time ?? {}, { status: time === null ? 401 : 200 })
}
