import { describe, expect, it } from 'vitest'
import { compareChart } from './compare-chart.ts'

const period = (code: string, partial: boolean) => ({
  code,
  label: code,
  reported: 1,
  expected: 1,
  quarters: 1,
  quartersOver: 1,
  partial,
})
const series = (code: string, label: string, ...values: (number | null)[]) => ({
  code,
  label,
  values,
  coverage: null,
})
const trend = {
  unit: 'clients',
  periods: [period('FY2017Q3', false), period('FY2017Q4', true)],
  series: [series('OK', 'Oklahoma', 20, 90), series('TX', 'Texas', 1_600, 3)],
  total: [null, null],
  apart: null,
  asOf: '2017-10-16T12:00:00Z',
}
const named = {
  subject: 'New clients',
  of: { metric: 'new_clients' },
  kind: 'state',
  plural: 'states',
} as const

describe('a comparison', () => {
  it('names who comes first in the last complete period, and leads from each value to its making', () => {
    const chart = compareChart(trend, named)
    expect(chart.title).toBe(
      'Texas comes first in new clients in FY2017 Q3 with 1,600, then Oklahoma with 20',
    )
    expect(chart.series[1]?.links?.[0]).toBe('/dashboard/making?metric=new_clients&state=TX&quarter=FY2017Q3')
  })

  it('names nobody where there is nobody to compare with', () => {
    expect(compareChart({ ...trend, series: trend.series.slice(0, 1) }, named).title).toBe('New clients')
  })

  it('says that two are equal', () => {
    const equal = { ...trend, series: [series('A', 'One', 5, 1), series('B', 'Other', 5, 2)] }
    expect(compareChart(equal, named).title).toBe(
      'One and Other come first in new clients in FY2017 Q3 with 5',
    )
  })
})
