import {
  Conflict,
  Invalid,
  NotFound,
  NotPermitted,
  TooMany,
  type Cookie,
  type ServerRequest,
} from '@muster/api'
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { paths } from '#lib/paths.ts'
import { contextOf, forgetContext, headersOf } from './caller.ts'

export type SessionEvent = Pick<RequestEvent, 'request' | 'cookies' | 'getClientAddress' | 'locals' | 'url'>

/** What came of an act about signing in: its answer, or a refusal that the page itself can explain. */
export type Tried<T> =
  { kind: 'done'; value: T } | { kind: 'refused'; status: 404 | 409 | 422 | 429; message: string }

/**
 * Calls one of the api's functions about signing in and proving who one is. The cookies that it gives are set, and
 * what is asked of the api afterwards, in the same request, is asked as the person that they name.
 */
export async function withSession<T>(
  event: SessionEvent,
  act: (request: ServerRequest) => Promise<T>,
): Promise<Tried<T>> {
  const { store, settings } = await contextOf(event)
  const clientAddress = event.getClientAddress()
  try {
    const value = await act({ store, settings, headers: headersOf(event), clientAddress })
    await keepCookies(event, cookiesIn(value))
    return { kind: 'done', value }
  } catch (error) {
    if (error instanceof NotPermitted) redirect(303, paths.signIn({ next: event.url.pathname }))
    const status = statusOf(error)
    if (status === undefined || !(error instanceof Error)) throw error
    return { kind: 'refused', status, message: error.message }
  }
}

async function keepCookies(event: SessionEvent, made: readonly Cookie[]): Promise<void> {
  for (const { name, value, options } of made) event.cookies.set(name, value, options)
  forgetContext(event)
  event.locals.me = await event.locals.api.identity.me()
}

/** The functions give their cookies alone, or among other things, or have none to give. */
function cookiesIn(value: unknown): readonly Cookie[] {
  if (Array.isArray(value)) return value.filter(isCookie)
  if (typeof value !== 'object' || value === null || !('cookies' in value)) return []
  return cookiesIn(value.cookies)
}

const isCookie = (value: unknown): value is Cookie =>
  typeof value === 'object' && value !== null && 'name' in value && 'value' in value && 'options' in value

function statusOf(error: unknown): 404 | 409 | 422 | 429 | undefined {
  if (error instanceof NotFound) return 404
  if (error instanceof Conflict) return 409
  if (error instanceof TooMany) return 429
  return error instanceof Invalid ? 422 : undefined
}
