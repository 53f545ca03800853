import { dayOf, nowIn } from '@muster/api'
import type { RequestEvent } from '@sveltejs/kit'

/** Today in Washington, D.C., by the clock that the api goes by, as an ISO date. */
export const todayOf = ({ locals }: Pick<RequestEvent, 'locals'>): string => dayOf(nowIn(locals))
