import { describe, expect, it } from 'vitest'
import type { Track } from '../plan/plan-figures.ts'
import { offTrack } from './off-track.ts'

const indicator = (code: string, onTrack: Track) => ({
  code,
  label: code,
  unit: 'clients',
  actual: 1,
  target: 2,
  reported: 1,
  expected: 1,
  onTrack,
})

describe('what is off track', () => {
  it('names the worst first, with the objective, and counts the others', () => {
    const { tracks, short } = offTrack([
      {
        objectives: [
          { id: '1.1', title: '', indicators: [indicator('a', 'behind'), indicator('b', 'met')] },
          { id: '1.2', title: '', indicators: [indicator('c', 'off_track'), indicator('d', 'not_known')] },
        ],
      },
    ])
    expect(short.map(({ code, objective }) => [code, objective])).toEqual([
      ['c', '1.2'],
      ['a', '1.1'],
    ])
    expect(tracks).toEqual([
      { track: 'met', count: 1 },
      { track: 'behind', count: 1 },
      { track: 'off_track', count: 1 },
      { track: 'not_known', count: 1 },
    ])
  })
})
