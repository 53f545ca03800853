import { describe, expect, it } from 'vitest'
import {
  indicatorsByObjective,
  isPublic,
  targetYear,
  yearInWords,
  type PublicIndicatorYear,
} from './public-indicator.ts'

const indicator = {
  code: 'new_clients',
  label: 'New clients',
  unit: 'clients',
  direction: 'up' as const,
  formulaText: 'New clients',
  why: '',
}
const year = (over: Partial<PublicIndicatorYear>): PublicIndicatorYear => ({
  fiscalYear: 2016,
  value: 1204,
  missing: null,
  target: 1300,
  reported: 48,
  expected: 48,
  ...over,
})
const planOf = (
  fiscalYear: number,
  actual: number | null,
  missing: PublicIndicatorYear['missing'] = null,
) => ({
  fiscalYear,
  goals: [
    {
      objectives: [
        {
          id: '8',
          indicators: [{ ...indicator, actual, missing, target: 1300, reported: 48, expected: 48 }],
        },
      ],
    },
  ],
})

describe('indicatorsByObjective', () => {
  it('sets the years of an indicator beside each other, oldest first', () => {
    const found = indicatorsByObjective([planOf(2017, 900), planOf(2016, 1204)])['8']
    expect(found).toHaveLength(1)
    expect(found?.[0]?.years.map(({ fiscalYear, value }) => [fiscalYear, value])).toEqual([
      [2016, 1204],
      [2017, 900],
    ])
  })

  it('knows an indicator of which nothing is released', () => {
    const [finer] =
      indicatorsByObjective([planOf(2016, null, 'not_released'), planOf(2017, null, 'not_released')])['8'] ??
      []
    const [some] = indicatorsByObjective([planOf(2016, null, 'not_released'), planOf(2017, 900)])['8'] ?? []
    expect(finer && isPublic(finer)).toBe(false)
    expect(some && isPublic(some)).toBe(true)
  })
})

describe('yearInWords', () => {
  it('shows the figure, in percent where it is one', () => {
    expect(yearInWords(year({}), 'clients')).toBe('1,204')
    expect(yearInWords(year({ value: 62.54 }), '% of clients')).toBe('62.5%')
  })

  it('marks a figure that will still change', () => {
    expect(yearInWords(year({ reported: 41 }), 'clients')).toBe('1,204 *')
  })

  it('never shows a withheld figure, and tells the reasons for a missing one apart', () => {
    expect(yearInWords(year({ missing: 'withheld', value: 7 }), 'clients')).toBe('withheld')
    expect(yearInWords(year({ missing: 'not_released', value: null }), 'clients')).toBe('not released')
    expect(yearInWords(year({ missing: 'no_report', value: null }), 'clients')).toBe('no report')
    expect(yearInWords(undefined, 'clients')).toBe('no report')
  })
})

describe('targetYear', () => {
  it('is the latest year with a target', () => {
    const years = [
      year({ fiscalYear: 2016 }),
      year({ fiscalYear: 2017 }),
      year({ fiscalYear: 2018, target: null }),
    ]
    expect(targetYear([{ ...indicator, years }])).toBe(2017)
    expect(targetYear([])).toBeUndefined()
  })
})
