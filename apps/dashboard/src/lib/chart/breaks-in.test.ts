import { describe, expect, it } from 'vitest'
import { breaksIn } from './breaks-in.ts'

const series = (label: string, ...breaks: { at: number; reason: string }[]) => ({ label, values: [], breaks })

describe('breaksIn', () => {
  it('says once what breaks in every series', () => {
    const anew = { at: 2, reason: 'new definition' }
    expect(breaksIn({ series: [series('a', anew), series('b', anew)] })).toEqual([
      { at: 2, reason: 'new definition', series: [0, 1] },
    ])
  })

  it('names the series where not all of them break, and keeps to the order of time', () => {
    const marks = breaksIn({
      series: [series('a', { at: 5, reason: 'late' }), series('b', { at: 2, reason: 'early' })],
    })
    expect(marks.map(({ at, reason }) => [at, reason])).toEqual([
      [2, 'b: early'],
      [5, 'a: late'],
    ])
  })

  it('finds none where nothing breaks', () => {
    expect(breaksIn({ series: [{ label: 'a', values: [1, 2] }] })).toEqual([])
  })
})
