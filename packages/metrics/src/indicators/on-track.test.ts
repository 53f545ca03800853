import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { onTrack, trackLabels, type Progress, type Track } from './on-track.ts'

const growing: Progress = {
  actual: 75,
  target: 100,
  baseline: 60,
  direction: 'up',
  kind: 'sum',
  quartersElapsed: 3,
}
const level: Progress = { ...growing, kind: 'ratio' }
const rank: Readonly<Record<Track, number>> = { not_known: -1, off_track: 0, behind: 1, on_track: 2, met: 3 }

const progress: fc.Arbitrary<Progress> = fc.record({
  actual: fc.double({ min: 0, max: 1000, noNaN: true }),
  target: fc.double({ min: 0, max: 1000, noNaN: true }),
  baseline: fc.double({ min: 0, max: 1000, noNaN: true }),
  direction: fc.constantFrom('up', 'down'),
  kind: fc.constantFrom('sum', 'ratio', 'stock'),
  quartersElapsed: fc.double({ min: 0.1, max: 4, noNaN: true }),
})

describe('a sum that should grow', () => {
  test('is on track at the pace of the target, and up to 5 percent short of it', () => {
    expect(onTrack(growing)).toBe('on_track')
    expect(onTrack({ ...growing, actual: 71.25 })).toBe('on_track')
    expect(onTrack({ ...growing, actual: 71.24 })).toBe('behind')
  })

  test('is off track when it is no better than the baseline’s pace', () => {
    expect(onTrack({ ...growing, actual: 45.1 })).toBe('behind')
    expect(onTrack({ ...growing, actual: 45 })).toBe('off_track')
  })

  test('has met its target as soon as it reaches it, even early in the year', () => {
    expect(onTrack({ ...growing, actual: 100, quartersElapsed: 2 })).toBe('met')
  })

  test('takes a part of a quarter into account', () => {
    expect(onTrack({ ...growing, actual: 80, quartersElapsed: 3.25 })).toBe('on_track')
    expect(onTrack({ ...growing, actual: 80, quartersElapsed: 3.5 })).toBe('behind')
  })
})

describe('a ratio or a stock', () => {
  test('is measured against the whole target at any time of the year', () => {
    expect(onTrack({ ...level, actual: 75, quartersElapsed: 1 })).toBe('behind')
    expect(onTrack({ ...level, actual: 96, quartersElapsed: 1 })).toBe('on_track')
    expect(onTrack({ ...level, actual: 96, kind: 'stock', quartersElapsed: 1 })).toBe('on_track')
  })

  test('has met its target only when the year is over, because it can still fall', () => {
    expect(onTrack({ ...level, actual: 100, quartersElapsed: 3.9 })).toBe('on_track')
    expect(onTrack({ ...level, actual: 100, quartersElapsed: 4 })).toBe('met')
  })
})

describe('an indicator that should fall', () => {
  const falling: Progress = { ...level, direction: 'down', target: 30, baseline: 50, actual: 31 }

  test('is on track up to 5 percent above its target', () => {
    expect(onTrack(falling)).toBe('on_track')
    expect(onTrack({ ...falling, actual: 32 })).toBe('behind')
    expect(onTrack({ ...falling, actual: 50 })).toBe('off_track')
  })

  test('has never met its target before the year is over', () => {
    expect(onTrack({ ...falling, actual: 0 })).toBe('on_track')
    expect(onTrack({ ...falling, actual: 0, kind: 'sum' })).toBe('on_track')
    expect(onTrack({ ...falling, actual: 29, quartersElapsed: 4 })).toBe('met')
  })
})

describe('what cannot be judged', () => {
  test('is not known: no figure, no target, or no part of the year gone', () => {
    expect(onTrack({ ...growing, actual: null })).toBe('not_known')
    expect(onTrack({ ...growing, target: null })).toBe('not_known')
    expect(onTrack({ ...growing, quartersElapsed: 0 })).toBe('not_known')
  })

  test('a year has four quarters', () => {
    for (const quartersElapsed of [-1, 4.5, Number.NaN]) {
      expect(() => onTrack({ ...growing, quartersElapsed })).toThrow(RangeError)
    }
  })
})

test('a better figure never gets a worse judgment', () => {
  fc.assert(
    fc.property(progress, fc.double({ min: 0, max: 500, noNaN: true }), (at, more) => {
      const higher = rank[onTrack({ ...at, actual: (at.actual ?? 0) + more })]
      const lower = rank[onTrack(at)]
      expect(at.direction === 'up' ? higher - lower : lower - higher).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('the same figure looks no better when more of the year has gone, until the year ends', () => {
  fc.assert(
    fc.property(progress, fc.double({ min: 0, max: 1, noNaN: true }), (at, later) => {
      fc.pre(at.direction === 'up' && at.quartersElapsed + later < 4)
      const then = rank[onTrack({ ...at, quartersElapsed: at.quartersElapsed + later })]
      expect(then).toBeLessThanOrEqual(rank[onTrack(at)])
    }),
  )
})

test('every judgment has words of its own', () => {
  expect(new Set(Object.values(trackLabels)).size).toBe(Object.keys(rank).length)
})
