import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { endsFrom, laterOf, nextLookIn, sessionStateAt, type SessionEnds } from './session-time.ts'

const minutes = 60_000
const hours = 60 * minutes
const start = Date.parse('2026-03-02T09:00:00Z')
const fresh = endsFrom({ idleLeft: 15 * minutes, longestLeft: 12 * hours }, start)

describe('a session of fifteen minutes', () => {
  it('is quiet until two and a half minutes before its end, then warns, then is over', () => {
    expect(sessionStateAt(fresh, start + 12.5 * minutes - 1)).toEqual({ kind: 'quiet' })
    expect(sessionStateAt(fresh, start + 12.5 * minutes)).toEqual({
      kind: 'warning',
      left: 150_000,
      extendable: true,
    })
    expect(sessionStateAt(fresh, start + 15 * minutes - 1)).toMatchObject({ kind: 'warning', left: 1 })
    expect(sessionStateAt(fresh, start + 15 * minutes)).toEqual({ kind: 'over' })
  })

  it('cannot be made longer at the end of its twelve hours, and says so', () => {
    const last = endsFrom({ idleLeft: 15 * minutes, longestLeft: 5 * minutes }, start)
    expect(last.idleAt).toBe(last.longestAt)
    expect(sessionStateAt(last, start + 3 * minutes)).toEqual({
      kind: 'warning',
      left: 2 * minutes,
      extendable: false,
    })
  })

  it('is as long as the tab that was used last says', () => {
    const used = endsFrom(
      { idleLeft: 15 * minutes, longestLeft: 12 * hours - 10 * minutes },
      start + 10 * minutes,
    )
    expect(laterOf(fresh, used)).toBe(used)
    expect(laterOf(used, fresh)).toBe(used)
  })
})

describe('looking again, by a clock that is set by hand', () => {
  beforeEach(() => void vi.useFakeTimers({ now: start }))
  afterEach(() => void vi.useRealTimers())

  it('sleeps until the warning, then looks each second, and stops when it is over', () => {
    const seen: string[] = []
    const look = (ends: SessionEnds) => {
      const state = sessionStateAt(ends, Date.now())
      seen.push(state.kind === 'warning' ? String(state.left / 1000) : state.kind)
      const wait = nextLookIn(ends, Date.now())
      if (wait !== undefined) setTimeout(() => look(ends), wait)
    }
    look(fresh)
    vi.advanceTimersByTime(12.5 * minutes - 1)
    expect(seen).toEqual(['quiet'])
    vi.advanceTimersByTime(1)
    expect(seen).toEqual(['quiet', '150'])
    vi.advanceTimersByTime(2000)
    expect(seen).toEqual(['quiet', '150', '149', '148'])
    vi.advanceTimersByTime(1 * hours)
    expect(seen).toHaveLength(152)
    expect(seen.at(-1)).toBe('over')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('never sleeps past the next change', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20 * minutes }),
        fc.integer({ min: 1, max: 13 * hours }),
        (ago, left) => {
          const ends = endsFrom({ idleLeft: 15 * minutes, longestLeft: left }, start)
          const now = start + ago
          const wait = nextLookIn(ends, now)
          const before = sessionStateAt(ends, now)
          if (wait === undefined) expect(before.kind).toBe('over')
          else expect(wait > 0 && sessionStateAt(ends, now + wait - 1).kind === before.kind).toBe(true)
        },
      ),
    )
  })
})
