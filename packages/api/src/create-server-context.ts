import type { Store } from '@muster/data'
import { randomUUID } from 'node:crypto'
import { anonymous, loadActor, type Actor } from './actor.ts'
import { nowIn } from './clock.ts'
import type { RequestContext, SessionInUse } from './context.ts'
import type { Cookie } from './identity/cookie.ts'
import { sessionInUse } from './identity/session-in-use.ts'
import { isProven } from './identity/require-proven.ts'
import { createLog } from './create-log.ts'
import type { Log } from './log.ts'
import type { Settings } from './settings.ts'

export interface ServerRequest {
  readonly store: Store
  readonly settings: Settings
  /** Of the request: the session's cookie is among them. */
  readonly headers: Headers
  /** Who asks, by network address: tries are counted by it. The edge knows which header to trust, we do not. */
  readonly clientAddress?: string | undefined
  /** Where the edge writes; standard output if absent. */
  readonly log?: Log
}

/** A context, and the cookies that the edge must set on its answer to this request. */
export interface ServerContext extends RequestContext {
  readonly cookies: readonly Cookie[]
}

/**
 * The context of one request: who asks is known by their session, and what they may do is read anew each time.
 *
 * A session ends when it is not used, so using it moves its end: the edge sets every one of `cookies` on its answer,
 * whatever the answer is (`for (const { name, value, options } of cookies) event.cookies.set(name, value, options)`).
 * They are none while the last move is recent, and take the cookie away when the session has ended. An action that
 * signs in or out gives cookies of its own, to be set after these: the later ones win.
 */
export async function createServerContext(request: ServerRequest): Promise<ServerContext> {
  const { store, settings, log, clientAddress } = request
  const { found, cookies } = await sessionInUse(request)
  return {
    store,
    settings,
    actor: found === null ? anonymous : await actorOf(store, found.session),
    session: found === null ? null : inUse(found.session),
    now: nowIn(settings),
    newId: randomUUID,
    requestId: randomUUID(),
    log: log ?? createLog(),
    clientAddress,
    cookies,
  }
}

type Session = NonNullable<Awaited<ReturnType<typeof sessionInUse>>['found']>['session']

const actorOf = (store: Store, session: Session): Promise<Actor> =>
  loadActor(store.db, session.userId, {
    proven: isProven(session),
    secondFactor: session.method != null && session.method !== 'password',
  })

const inUse = ({ id, method, expiresAt, absoluteExpiresAt }: Session): SessionInUse => ({
  id,
  method: method ?? 'password',
  endsAt: expiresAt.toISOString(),
  latestAt: (absoluteExpiresAt ?? expiresAt).toISOString(),
})
