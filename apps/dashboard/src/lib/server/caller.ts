import {
  createCaller,
  createServerContext,
  keptSecret,
  type AppRouter,
  type RequestContext,
  type Settings,
} from '@muster/api'
import type { RequestEvent } from '@sveltejs/kit'
import type { inferRouterOutputs } from '@trpc/server'
import { readEnvironment } from './env.ts'
import { openStore } from './store.ts'

export type Outputs = inferRouterOutputs<AppRouter>
export type Caller = ReturnType<typeof createCaller>
export type Me = Awaited<ReturnType<Caller['identity']['me']>>

const { where, ...environment } = readEnvironment()

let known: Settings | undefined

/** The demonstration keeps a secret of its own beside its data, so that a restart signs nobody out. */
function settings(): Settings {
  const { demonstration, origin, secret } = environment
  const keeps = demonstration && secret === undefined && where.kind === 'folder'
  return (known ??= { demonstration, origin, secret: keeps ? keptSecret(where.folder) : secret })
}

const contexts = new WeakMap<Request, Promise<RequestContext>>()

/**
 * What a procedure needs to know of the request that asks: the store, who asks, and what time it is. Made once for
 * each request, however many procedures its page calls.
 */
export function contextOf({ request }: Pick<RequestEvent, 'request'>): Promise<RequestContext> {
  const before = contexts.get(request)
  if (before !== undefined) return before
  const made = openStore(where).then((store) =>
    createServerContext({ store, settings: settings(), headers: request.headers }),
  )
  contexts.set(request, made)
  return made
}

/** The procedures of the api for load functions and form actions, called as the person of this request. */
export function callerOf(event: Pick<RequestEvent, 'request'>): Caller {
  return createCaller(() => contextOf(event))
}
