import { error, redirect, type RequestEvent } from '@sveltejs/kit'
import { TRPCError } from '@trpc/server'
import { paths } from '#lib/paths.ts'
import type { Caller } from './caller.ts'

const statusOf: Partial<Record<TRPCError['code'], number>> = {
  BAD_REQUEST: 400,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  PRECONDITION_FAILED: 409,
  PAYLOAD_TOO_LARGE: 413,
  UNPROCESSABLE_CONTENT: 422,
  TOO_MANY_REQUESTS: 429,
  INTERNAL_SERVER_ERROR: 500,
}

/**
 * Asks the api on behalf of the person of this request. What the api refuses becomes a page: signing in for those
 * who have not (GET only, with the way back), else the error page with the matching status and the api's sentence.
 * What it did not word is thrown on, and becomes a 500 without words of its own.
 */
export async function ask<T>(
  event: Pick<RequestEvent, 'locals' | 'url'>,
  question: (api: Caller) => Promise<T>,
): Promise<T> {
  try {
    return await question(event.locals.api)
  } catch (cause) {
    if (!(cause instanceof TRPCError)) throw cause
    const refused = cause.code === 'UNAUTHORIZED' || cause.code === 'FORBIDDEN'
    if (refused && event.locals.me === null) {
      redirect(303, paths.signIn({ next: event.url.pathname + event.url.search }))
    }
    const status = cause.code === 'UNAUTHORIZED' ? 401 : statusOf[cause.code]
    if (status === undefined) throw cause
    // The api words its refusals, and its failures, for the person who asked.
    error(status, cause.message, { forReaders: true })
  }
}
