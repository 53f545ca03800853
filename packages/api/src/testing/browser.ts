import type { Store } from '@muster/data'
import { createServerContext, type ServerContext, type ServerRequest } from '../create-server-context.ts'
import type { Cookie } from '../identity/cookie.ts'
import { silentLog } from '../log.ts'
import { createCaller } from '../router.ts'
import type { Settings } from '../settings.ts'

/** Keeps cookies between requests, as a browser does. */
export interface Browser {
  /** What its next request brings. */
  request(): ServerRequest
  /** Keeps the cookies that an answer sets. */
  take<T extends readonly Cookie[]>(cookies: T): T
  /** Opens a page: its cookies are kept, as the edge does it. */
  context(): Promise<ServerContext>
  /** Calls procedures as who is signed in. */
  caller(): Promise<ReturnType<typeof createCaller>>
  readonly cookies: ReadonlyMap<string, string>
}

export function browser(
  store: Store,
  settings: Settings,
  { clientAddress, origin }: { clientAddress?: string; origin?: string } = {},
): Browser {
  const jar = new Map<string, string>()
  const request = (): ServerRequest => ({
    store,
    settings,
    headers: new Headers({
      ...(jar.size > 0 && {
        cookie: [...jar].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; '),
      }),
      ...(origin !== undefined && { origin }),
    }),
    clientAddress,
    log: silentLog,
  })
  const take = <T extends readonly Cookie[]>(cookies: T): T => {
    for (const { name, value, options } of cookies) {
      if (options.maxAge === 0) jar.delete(name)
      else jar.set(name, value)
    }
    return cookies
  }
  const context = async () => {
    const made = await createServerContext(request())
    take(made.cookies)
    return made
  }
  return { request, take, context, caller: async () => createCaller(await context()), cookies: jar }
}
