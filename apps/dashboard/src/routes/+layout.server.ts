import { sameOriginPath } from '#lib/same-origin-path.ts'
import { contextOf } from '#lib/server/caller.ts'
import { sessionTimeOf } from '#lib/server/session-time.ts'
import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = async (event) => {
  const { locals, url } = event
  const { actor } = await contextOf(event)
  return {
    me: locals.me,
    personId: actor.kind === 'person' ? actor.userId : null,
    demonstration: locals.demonstration,
    hotline: locals.hotline,
    leaveTo: locals.leaveTo,
    session: sessionTimeOf(locals.me),
    // Because this reads the address, it is loaded anew for each page: the session lives on, and the inbox fills.
    address: sameOriginPath(url.pathname + url.search, url.origin) ?? url.pathname,
  }
}
