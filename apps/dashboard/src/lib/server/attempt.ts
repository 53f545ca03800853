import type { RequestEvent } from '@sveltejs/kit'
import { isHttpError } from '@sveltejs/kit'
import { ask } from './ask.ts'
import type { Caller } from './caller.ts'

/** What came of a question to the api: its answer, or a refusal that the page itself can explain. */
export type Attempt<T> =
  { kind: 'done'; value: T } | { kind: 'refused'; status: 400 | 409 | 413 | 422 | 429; message: string }

const explained = [400, 409, 413, 422, 429] as const

/**
 * Asks the api like `ask`, for form actions: what the person can mend (a wrong entry, a change by somebody else) comes
 * back as a value for the page that they are on; the rest becomes a page of its own, as with `ask`.
 */
export async function attempt<T>(
  event: Pick<RequestEvent, 'locals' | 'url'>,
  question: (api: Caller) => Promise<T>,
): Promise<Attempt<T>> {
  try {
    return { kind: 'done', value: await ask(event, question) }
  } catch (cause) {
    const status = isHttpError(cause) ? explained.find((each) => each === cause.status) : undefined
    if (!isHttpError(cause) || status === undefined) throw cause
    return { kind: 'refused', status, message: cause.body.message }
  }
}
