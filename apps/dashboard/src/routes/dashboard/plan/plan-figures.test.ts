import { describe, expect, it } from 'vitest'
import { countTracks, inTable, toneOf } from './plan-figures.ts'

describe('countTracks', () => {
  it('counts each judgment, the best first, and leaves out what none has', () => {
    expect(
      countTracks([
        { onTrack: 'behind' },
        { onTrack: 'met' },
        { onTrack: 'behind' },
        { onTrack: 'not_known' },
      ]),
    ).toEqual([
      { track: 'met', count: 1 },
      { track: 'behind', count: 2 },
      { track: 'not_known', count: 1 },
    ])
  })
})

describe('inTable', () => {
  it('shows a share as one, a count as one, and nothing for what is not known', () => {
    expect(inTable(88.4123, '% of requests received')).toBe('88.4%')
    expect(inTable(1204, 'clients')).toBe('1,204')
    expect(inTable(null, 'clients')).toBeNull()
  })
})

describe('toneOf', () => {
  it('never colors what is not known as good or bad', () => {
    expect(toneOf('not_known')).toBe('neutral')
    expect(toneOf('met')).toBe('good')
    expect(toneOf('off_track')).toBe('bad')
  })
})
