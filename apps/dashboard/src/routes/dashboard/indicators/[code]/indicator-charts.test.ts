import { describe, expect, it } from 'vitest'
import { besideChart, quartersChart, yearsChart } from './indicator-charts.ts'

const named = { label: 'New clients', unit: 'clients', asOf: '2017-10-16T14:00:00.000Z' }
const year = (fiscalYear: number, actual: number, version: number, reported = 40) => ({
  fiscalYear,
  actual,
  target: actual + 10,
  version,
  reported,
  expected: 40,
})

describe('the chart of years', () => {
  const chart = yearsChart([year(2015, 100, 1), year(2016, 120, 2), year(2017, 60, 2, 20)], named)

  it('sets the actual beside the target, and draws a year with few reports as partial', () => {
    expect(chart.series.map(({ label, values }) => [label, ...values])).toEqual([
      ['Actual', 100, 120, 60],
      ['Target', 110, 130, 70],
    ])
    expect(chart.periods.map(({ partial }) => partial)).toEqual([false, false, true])
  })

  it('breaks where the formula changed, and compares nothing across', () => {
    expect(chart.series[0]?.breaks).toEqual([{ at: 1, reason: 'the formula changed to version 2' }])
    expect(chart.title).toBe('New clients: 120 clients in FY2016')
  })
})

it('the chart of quarters breaks where the formula changed, and not where it began', () => {
  const quarter = (name: string, version: number | null) => ({
    ...{ quarter: name, value: 5, version, reported: 4, expected: 4 },
  })
  const chart = quartersChart(
    [quarter('FY2016Q4', null), quarter('FY2017Q1', 1), quarter('FY2017Q2', 2)],
    named,
  )
  expect(chart.series[0]?.breaks).toEqual([{ at: 2, reason: 'the formula changed to version 2' }])
  expect(chart.periods[1]).toMatchObject({
    short: 'FY2017 Q1',
    tickBelow: 'FY2017',
    coverage: '4 of 4 reported',
  })
})

it('a formula that is not saved stands beside the one that is, and a quarter with few reports is partial in both', () => {
  const quarter = { quarter: 'FY2017Q4', before: 3, after: null, reported: 1, expected: 4 }
  const chart = besideChart([quarter], named)
  expect(chart.series.map(({ values }) => values)).toEqual([[3], [null]])
  expect(chart.periods[0]).toMatchObject({ partial: true, coverage: '1 of 4 reported' })
})
