import type { SessionTime } from '#lib/session/session-time.ts'
import type { Me } from './caller.ts'

/** What is left of the session of the person who asks, at the real clock; null for a visitor. */
export function sessionTimeOf(me: Me, now = Date.now()): SessionTime | null {
  if (me === null || me.session === null) return null
  return {
    idleLeft: Math.max(0, Date.parse(me.session.endsAt) - now),
    longestLeft: Math.max(0, Date.parse(me.session.latestAt) - now),
  }
}
