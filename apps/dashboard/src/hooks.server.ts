import type { Handle, HandleServerError, ResolveOptions, ServerInit } from '@sveltejs/kit/hooks'
import { paraglideMiddleware } from '#lib/paraglide/server.js'
import { callerOf, contextOf } from '#lib/server/caller.ts'
import type { Language } from '#lib/language/language.ts'
import { readEnvironment } from '#lib/server/env.ts'
import { isFromThisSite } from '#lib/server/from-this-site.ts'
import { startServerJobs, stopServerJobs } from '#lib/server/jobs.ts'
import { sessionTimeOf } from '#lib/server/session-time.ts'
import { putToSleep, scriptsWait } from '#lib/server/scripts-wait.ts'
import { closeStore, openStore } from '#lib/server/store.ts'

const environment = readEnvironment()

export const init: ServerInit = async () => {
  const store = await openStore(environment.where)
  // Not waited for: pages come first.
  if (environment.jobs) startServerJobs(store)
  process.once('sveltekit:shutdown', () => void stopServerJobs().finally(closeStore))
}

// The letters that every page shows at once; the italic, and letters of other languages, come when they are needed.
const preload: NonNullable<ResolveOptions['preload']> = ({ type, path }) =>
  type === 'css' || type === 'js' || (type === 'font' && /public-sans-latin-wght-normal\./.test(path))

/** For pages whose scripts wait until somebody needs them. */
const preloadAsleep: typeof preload = (file) => file.type !== 'js' && preload(file)

/** Answers a request in the language of its address. What is sent with it is not looked at, and so not copied. */
export const handle: Handle = ({ event, resolve }) =>
  paraglideMiddleware(new Request(event.url), ({ locale }) => answer({ event, resolve }, locale))

async function answer({ event, resolve }: Parameters<Handle>[0], language: Language): Promise<Response> {
  if (!isFromThisSite(event.request, event.url)) {
    return new Response('This did not come from a page of Muster. Nothing was changed.', { status: 403 })
  }
  event.locals.demonstration = environment.demonstration
  event.locals.hotline = environment.hotline
  event.locals.publisher = environment.publisher
  event.locals.leaveTo = environment.leaveTo
  event.locals.api = callerOf(event)
  event.locals.me = await event.locals.api.identity.me()
  // A session that is used lives on. What an action sets afterwards wins over this.
  for (const { name, value, options } of (await contextOf(event)).cookies)
    event.cookies.set(name, value, options)

  const waits = event.locals.me === null && scriptsWait(event.url.pathname)
  const response = await resolve(event, {
    preload: waits ? preloadAsleep : preload,
    transformPageChunk: ({ html }) => {
      const page = html.replace('%muster.language%', language)
      return waits ? putToSleep(page) : page
    },
  })
  if (event.route.id === '/embed') allowFraming(response.headers)
  response.headers.set('x-content-type-options', 'nosniff')
  response.headers.set('referrer-policy', 'same-origin')
  response.headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=(), browsing-topics=()')
  response.headers.set('cross-origin-opener-policy', 'same-origin')
  if (event.url.protocol === 'https:') {
    response.headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
  }
  // What one person sees is never kept for the next.
  if (event.locals.me !== null) response.headers.set('cache-control', 'private, no-store')
  // Pages that ask for more without leaving learn from this how long their session lasts.
  const time = sessionTimeOf(event.locals.me)
  if (time !== null) response.headers.set('server-timing', `session;dur=${time.idleLeft}`)
  return response
}

/** Pages of others may hold a figure, which has nothing to click but links; no other page of ours may be framed. */
function allowFraming(headers: Headers): void {
  const policy = headers.get('content-security-policy')
  if (policy !== null)
    headers.set('content-security-policy', policy.replace("frame-ancestors 'none'", 'frame-ancestors *'))
}

export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind === 'unknown') console.error(`${event.request.method} ${event.url.pathname}`, error)
}
