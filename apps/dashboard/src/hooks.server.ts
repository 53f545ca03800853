import type { Handle, HandleServerError, ResolveOptions, ServerInit } from '@sveltejs/kit/hooks'
import { callerOf } from '#lib/server/caller.ts'
import { readEnvironment } from '#lib/server/env.ts'
import { closeStore, openStore } from '#lib/server/store.ts'

const environment = readEnvironment()

export const init: ServerInit = async () => {
  await openStore(environment.where)
  process.once('sveltekit:shutdown', () => void closeStore())
}

// The three weights that every page shows at once; the italic comes when it is needed.
const preload: ResolveOptions['preload'] = ({ type, path }) =>
  type === 'css' || type === 'js' || (type === 'font' && /-(Regular|SemiBold|Bold)\./.test(path))

export const handle: Handle = async ({ event, resolve }) => {
  event.locals.demonstration = environment.demonstration
  event.locals.api = callerOf(event)
  event.locals.me = await event.locals.api.identity.me()

  const response = await resolve(event, { preload })
  response.headers.set('x-content-type-options', 'nosniff')
  response.headers.set('referrer-policy', 'same-origin')
  response.headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=(), browsing-topics=()')
  response.headers.set('cross-origin-opener-policy', 'same-origin')
  if (event.url.protocol === 'https:') {
    response.headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
  }
  // What one person sees is never kept for the next.
  if (event.locals.me !== null) response.headers.set('cache-control', 'private, no-store')
  return response
}

export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind === 'unknown') console.error(`${event.request.method} ${event.url.pathname}`, error)
}
