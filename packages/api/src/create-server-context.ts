import type { Store } from '@muster/data'
import { randomUUID } from 'node:crypto'
import { anonymous, loadActor, type Actor } from './actor.ts'
import { nowIn } from './clock.ts'
import type { RequestContext } from './context.ts'
import { auth } from './identity/auth.ts'
import { createLog } from './create-log.ts'
import type { Log } from './log.ts'
import type { Settings } from './settings.ts'

export interface ServerRequest {
  readonly store: Store
  readonly settings: Settings
  /** Of the request: the session's cookie is among them. */
  readonly headers: Headers
  /** Where the edge writes; standard output if absent. */
  readonly log?: Log
}

/** The context of one request: who asks is known by their session, and what they may do is read anew each time. */
export async function createServerContext(request: ServerRequest): Promise<RequestContext> {
  const { store, settings, log } = request
  return {
    store,
    settings,
    actor: await actorOf(request),
    now: nowIn(settings),
    newId: randomUUID,
    requestId: randomUUID(),
    log: log ?? createLog(),
  }
}

async function actorOf({ store, settings, headers }: ServerRequest): Promise<Actor> {
  if (!headers.has('cookie')) return anonymous
  const found = await auth(store, settings).api.getSession({ headers })
  return found === null ? anonymous : loadActor(store.db, found.user.id)
}
