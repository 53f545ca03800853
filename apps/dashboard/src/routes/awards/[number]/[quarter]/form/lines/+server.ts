import { isHttpError, isRedirect, json } from '@sveltejs/kit'
import { attempt } from '#lib/server/attempt.ts'
import type { Caller } from '#lib/server/caller.ts'
import { reportInAddress } from '#lib/server/report-in-address.ts'
import type { RequestHandler } from './$types'

type Lines = Parameters<Caller['drafts']['saveLines']>[0]['lines']

/** Saves lines of the form as they are typed. The api reads what was sent; here it is only handed on. */
export const POST: RequestHandler = async (event) => {
  const { awardNumber, quarter } = reportInAddress(event.params)
  try {
    const { lines }: { lines: Lines } = await event.request.json()
    const saved = await attempt(event, (api) => api.drafts.saveLines({ awardNumber, quarter, lines }))
    return saved.kind === 'done'
      ? json(saved.value)
      : json({ message: saved.message }, { status: saved.status })
  } catch (cause) {
    // A script is not sent to another page: it tells the person, and keeps what was typed.
    if (isRedirect(cause)) return json({}, { status: 401 })
    if (isHttpError(cause)) return json({ message: cause.body.message }, { status: cause.status })
    if (cause instanceof SyntaxError) return json({ message: 'That could not be read.' }, { status: 400 })
    throw cause
  }
}
