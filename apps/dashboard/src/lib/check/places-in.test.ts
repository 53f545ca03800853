import { describe, expect, it } from 'vitest'
import { placesIn } from './places-in.ts'

const values = (...rows: { award: string; quarter: string }[]) => ({ each: () => rows })

describe('placesIn', () => {
  it('takes award and quarter from the same row, and each report once', () => {
    const rows = values(
      { award: 'A', quarter: 'FY2017Q4' },
      { award: 'A', quarter: 'FY2017Q4' },
      { award: 'B', quarter: 'FY2017Q3' },
    )
    expect(placesIn({ awards: ['A', 'B'], quarters: ['FY2017Q3', 'FY2017Q4'], values: rows })).toEqual([
      { awardNumber: 'A', quarter: 'FY2017Q4' },
      { awardNumber: 'B', quarter: 'FY2017Q3' },
    ])
  })

  it('falls back on what the file names when no row could be read', () => {
    expect(placesIn({ awards: ['A'], quarters: ['FY2018Q1'], values: values() })).toEqual([
      { awardNumber: 'A', quarter: 'FY2018Q1' },
    ])
  })

  it('does not guess which award goes with which quarter', () => {
    expect(placesIn({ awards: ['A', 'B'], quarters: ['Q', 'R'], values: values() })).toEqual([])
  })

  it('knows nothing of a file that names nothing', () => {
    expect(placesIn({ awards: [], quarters: ['FY2017Q4'], values: values() })).toEqual([])
  })
})
