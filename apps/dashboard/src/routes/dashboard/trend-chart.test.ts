import { describe, expect, it } from 'vitest'
import { trendChart, type Trend } from './trend-chart.ts'

const quarters = ['FY2016Q3', 'FY2016Q4', 'FY2017Q1', 'FY2017Q2', 'FY2017Q3', 'FY2017Q4'].map((quarter) => ({
  quarter,
  label: `${quarter.slice(0, 6)} ${quarter.slice(6)}`,
}))
const trend: Trend = {
  unit: 'people',
  quarters,
  series: [
    {
      program: 'One',
      values: [60, 60, 60, 60, 70, 5],
      reporting: [9, 9, 9, 9, 9, 2],
      expected: [9, 9, 9, 9, 9, 9],
    },
    {
      program: 'Other',
      values: [40, 40, 40, 40, 50, null],
      reporting: [4, 4, 4, 4, 4, 0],
      expected: [4, 4, 4, 4, 4, 4],
    },
  ],
  total: [100, 100, 100, 100, 120, 5],
  asOf: '2017-10-16T12:00:00Z',
}

describe('trendChart', () => {
  const chart = trendChart(trend, { metric: 'New clients', part: '' })

  it('compares the last complete quarter with the same quarter a year before', () => {
    expect(chart.title).toBe('New clients rose by 20% in the year to FY2017 Q3')
  })

  it('marks the quarter that is partly in, and says how much of it', () => {
    expect(chart.periods.map(({ partial }) => partial)).toEqual([false, false, false, false, false, true])
    expect(chart.periods.at(-1)?.coverage).toBe('2 of 13 reported')
  })

  it('names the year where it begins', () => {
    expect(chart.periods.map(({ tickBelow }) => tickBelow)).toEqual([
      undefined,
      undefined,
      'FY2017',
      undefined,
      undefined,
      undefined,
    ])
  })

  it('never sums programs that do not add up', () => {
    const apart = trendChart({ ...trend, total: null }, { metric: 'Clients served', part: '' })
    expect(apart.total).toBeUndefined()
    expect(apart.title).toBe('Clients served')
  })

  it('says which part of the count it shows', () => {
    expect(trendChart(trend, { metric: 'New clients', part: 'Age group: 13–17' }).subtitle).toBe(
      'New clients (Age group: 13–17): people, by fiscal quarter and program',
    )
  })
})
