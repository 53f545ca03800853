/** How long a session lasts from the moment that the server said so, in milliseconds. */
export interface SessionTime {
  /** Until it ends by not being used. */
  idleLeft: number
  /** Until it ends however much it is used. */
  longestLeft: number
}

/** When a session ends, at the clock of this browser: milliseconds since 1970. */
export interface SessionEnds {
  idleAt: number
  longestAt: number
}

/** A warning of 2½ minutes: long enough to finish a sentence and answer. */
export const warningFor = 150_000

export type SessionState =
  | { kind: 'quiet' }
  | {
      kind: 'warning'
      /** Milliseconds until the session ends. */
      left: number
      /** Whether using it makes it longer; at the end of the longest time it does not. */
      extendable: boolean
    }
  | { kind: 'over' }

/** What left of a session's time means at a clock. Clocks of browsers go wrong, so that only durations travel. */
export const endsFrom = ({ idleLeft, longestLeft }: SessionTime, now: number): SessionEnds => ({
  idleAt: now + Math.min(idleLeft, longestLeft),
  longestAt: now + longestLeft,
})

/** The same session as two tabs know it: whoever heard of its use last is right. */
export const laterOf = (one: SessionEnds, other: SessionEnds): SessionEnds =>
  other.idleAt > one.idleAt ? other : one

/** How a session stands at a moment. */
export function sessionStateAt({ idleAt, longestAt }: SessionEnds, now: number): SessionState {
  const left = Math.min(idleAt, longestAt) - now
  if (left <= 0) return { kind: 'over' }
  if (left > warningFor) return { kind: 'quiet' }
  // Use adds time as long as the longest time leaves some beyond this warning.
  return { kind: 'warning', left, extendable: longestAt - now > warningFor }
}

/** In how many milliseconds to look again: when the warning begins, then at each second of it. */
export function nextLookIn(ends: SessionEnds, now: number): number | undefined {
  const state = sessionStateAt(ends, now)
  if (state.kind === 'over') return undefined
  const left = Math.min(ends.idleAt, ends.longestAt) - now
  // Timers of browsers hold 31 bits; a session that long is looked at again before.
  if (state.kind === 'quiet') return Math.min(left - warningFor, 2 ** 31 - 1)
  return left % 1000 || 1000
}
