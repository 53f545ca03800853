import { redirect } from '@sveltejs/kit'
import { homeOf } from '#lib/navigation.ts'
import { paths } from '#lib/paths.ts'
import { sameOriginPath } from '#lib/same-origin-path.ts'
import type { Me } from '#lib/server/caller.ts'

/** Where `?next=` leads, if that is on this site. */
export const nextIn = ({ searchParams, origin }: URL): string | undefined =>
  sameOriginPath(searchParams.get('next'), origin)

/** After signing in: where `?next=` leads, or home. Without any role that holds yet, to what opens those that wait. */
export function goOn(url: URL, me: Me): never {
  const waits = me !== null && me.roles.length === 0 && me.withheld.length > 0
  redirect(303, nextIn(url) ?? (waits ? paths.authenticator() : homeOf(me)))
}
