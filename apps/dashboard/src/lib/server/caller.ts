import { randomBytes } from 'node:crypto'
import {
  createCaller,
  createServerContext,
  keptSecret,
  readFederation,
  type AppRouter,
  type ServerContext,
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

// Read at the start: a mistake in it is said then, not when the first person wants to sign in. Nothing is asked of them.
const federation = readFederation(environment.oidc)

let known: Settings | undefined

export function settings(): Settings {
  const { demonstration, origin, secret, mail } = environment
  return (known ??= {
    demonstration,
    origin,
    federation,
    mail,
    secret: secret ?? (demonstration ? ownSecret() : undefined),
  })
}

/**
 * The demonstration keeps a secret of its own beside its data, so that a restart signs nobody out. On a database there
 * is no place for one: it lasts as long as the server.
 */
const ownSecret = () =>
  where.kind === 'folder' ? keptSecret(where.folder) : randomBytes(32).toString('base64')

type AskedBy = Pick<RequestEvent, 'request' | 'cookies' | 'getClientAddress'>

const contexts = new WeakMap<Request, Promise<ServerContext>>()
/** Requests whose cookies are others by now than those that they came with. */
const renewed = new WeakSet<Request>()

/**
 * What a procedure needs to know of the request that asks: the store, who asks, and what time it is. Made once for
 * each request, however many procedures its page calls.
 */
export function contextOf(event: AskedBy): Promise<ServerContext> {
  const { request } = event
  const before = contexts.get(request)
  if (before !== undefined) return before
  const made = openStore(where).then((store) =>
    createServerContext({
      store,
      settings: settings(),
      headers: headersOf(event),
      clientAddress: event.getClientAddress(),
    }),
  )
  contexts.set(request, made)
  return made
}

/** Somebody signed in, out, or proved who they are: who asks is found out anew, by the cookies as they are now. */
export function forgetContext({ request }: AskedBy): void {
  contexts.delete(request)
  renewed.add(request)
}

/** The headers of a request, with its cookies as they are now. */
export function headersOf({ request, cookies }: Pick<RequestEvent, 'request' | 'cookies'>): Headers {
  if (!renewed.has(request)) return request.headers
  const headers = new Headers(request.headers)
  const pairs = cookies.getAll().map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
  headers.set('cookie', pairs.join('; '))
  return headers
}

/** The procedures of the api for load functions and form actions, called as the person of this request. */
export function callerOf(event: AskedBy): Caller {
  return createCaller(() => contextOf(event))
}
