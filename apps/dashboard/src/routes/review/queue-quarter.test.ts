import { describe, expect, it } from 'vitest'
import { quarterIn, quartersOf } from './queue-quarter.ts'

describe('quartersOf', () => {
  it('always offers the quarter that is being collected, even before anything came in', () => {
    expect(quartersOf([], '2017-10-16')).toEqual(['FY2017Q4'])
    expect(quartersOf([], '2017-10-01')).toEqual(['FY2017Q4'])
    expect(quartersOf([], '2017-09-30')).toEqual(['FY2017Q3'])
  })

  it('offers each quarter once, the latest first', () => {
    const items = ['FY2016Q1', 'FY2017Q4', 'FY2016Q1'].map((quarter) => ({ quarter }))
    expect(quartersOf(items, '2017-10-16')).toEqual(['FY2017Q4', 'FY2016Q1'])
  })
})

describe('quarterIn', () => {
  it('knows only quarters that are offered', () => {
    expect(quarterIn(new URLSearchParams('quarter=FY2016Q1'), ['FY2016Q1'])).toBe('FY2016Q1')
    expect(quarterIn(new URLSearchParams('quarter=FY1999Q1'), ['FY2016Q1'])).toBe('')
    expect(quarterIn(new URLSearchParams(), ['FY2016Q1'])).toBe('')
  })
})
