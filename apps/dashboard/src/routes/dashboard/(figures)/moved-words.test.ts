import { describe, expect, it } from 'vitest'
import { movedFrom, movedHeadline } from './moved-words.ts'

const moved = {
  label: 'Tips received',
  quarter: 'FY2017Q3',
  value: 1_200,
  before: { quarter: 'FY2017Q2', value: 1_000 },
  yearBefore: { quarter: 'FY2016Q3', value: 600 },
}

describe('how a metric moved, in words', () => {
  it('names the change and the earlier figure', () => {
    expect(movedFrom(moved.before, moved)).toBe('rose by 20% from 1,000')
    expect(movedFrom(null, moved)).toBeNull()
  })

  it('has the change of a year as its headline, or else that of a quarter', () => {
    expect(movedHeadline(moved)).toBe('Tips received doubled in the year to FY2017 Q3')
    expect(movedHeadline({ ...moved, yearBefore: null })).toBe(
      'Tips received rose by 20% from FY2017 Q2 to FY2017 Q3',
    )
    expect(movedHeadline({ ...moved, yearBefore: null, before: null })).toBeUndefined()
    expect(movedHeadline(undefined)).toBeUndefined()
  })
})
