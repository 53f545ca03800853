import { Invalid, NotFound, signInDemonstrationPerson, signInWithPassword, signOut } from '@muster/api'
import type { RequestEvent } from '@sveltejs/kit'
import { contextOf } from './caller.ts'

type Event = Pick<RequestEvent, 'request' | 'cookies'>
type Cookies = Awaited<ReturnType<typeof signOut>>

async function requestOf(event: Event) {
  const { store, settings } = await contextOf(event)
  return { store, settings, headers: event.request.headers }
}

function keep({ cookies }: Event, made: Cookies) {
  for (const { name, value, options } of made) cookies.set(name, value, options)
}

/** Signs in; or says, in words for the person, why not. */
export async function startSession(
  event: Event,
  who: { email: string; password: string } | { demonstrationPerson: string },
): Promise<{ kind: 'done' } | { kind: 'refused'; message: string }> {
  try {
    const request = await requestOf(event)
    keep(
      event,
      'email' in who
        ? await signInWithPassword(request, who)
        : await signInDemonstrationPerson(request, who.demonstrationPerson),
    )
    return { kind: 'done' }
  } catch (error) {
    if (!(error instanceof Invalid || error instanceof NotFound)) throw error
    return { kind: 'refused', message: error.message }
  }
}

/** Signs out. Without a session there is nothing to do. */
export async function endSession(event: Event): Promise<void> {
  keep(event, await signOut(await requestOf(event)))
}
