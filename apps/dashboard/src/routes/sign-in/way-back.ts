import { redirect, type RequestEvent } from '@sveltejs/kit'
import { paths } from '#lib/paths.ts'
import { sameOriginPath } from '#lib/same-origin-path.ts'
import { homeFor } from '#lib/server/home.ts'

/** Where `?next=` leads, if that is on this site. */
export const nextIn = ({ searchParams, origin }: URL): string | undefined =>
  sameOriginPath(searchParams.get('next'), origin)

/** After signing in: where `?next=` leads, or home. Without any role that holds yet, to what opens those that wait. */
export async function goOn(event: Pick<RequestEvent, 'locals' | 'url'>): Promise<never> {
  const { me } = event.locals
  const waits = me !== null && me.roles.length === 0 && me.withheld.length > 0
  redirect(303, nextIn(event.url) ?? (waits ? paths.authenticator() : await homeFor(event)))
}
