import { isoDate } from '@muster/metrics'
import { describe, expect, it } from 'vitest'
import { endedQuartersOf, lastEndedQuarter } from './ended-quarters.ts'

describe('quarters that are over', () => {
  it.each([
    ['2017-09-30', 'FY2017Q3'],
    ['2017-10-01', 'FY2017Q4'],
    ['2017-12-31', 'FY2017Q4'],
    ['2018-01-01', 'FY2018Q1'],
  ])('on %s the last one is %s', (today, quarter) => {
    expect(lastEndedQuarter(isoDate(today))).toBe(quarter)
  })

  it('are none to four in a fiscal year', () => {
    const count = (today: string) => endedQuartersOf(2017, isoDate(today)).length
    expect(['2016-10-16', '2017-01-01', '2017-09-30', '2017-10-01', '2020-01-01'].map(count)).toEqual([
      0, 1, 3, 4, 4,
    ])
  })
})
