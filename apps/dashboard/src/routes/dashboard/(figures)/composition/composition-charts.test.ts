import { describe, expect, it } from 'vitest'
import type { Trend } from '#lib/dashboard/trend.ts'
import { partsChart, partsOverTime, shownAt } from './composition-charts.ts'

const period = (code: string, partial = false) => ({
  code,
  label: code,
  reported: partial ? 1 : 10,
  expected: 10,
  quarters: 1,
  quartersOver: 1,
  partial,
})
const part = (code: string, label: string, ...values: (number | null)[]) => ({
  code,
  label,
  values,
  coverage: null,
})
const trend: Trend = {
  unit: 'clients',
  periods: [period('FY2017Q1'), period('FY2017Q2'), period('FY2017Q3'), period('FY2017Q4', true)],
  series: [
    part('13_17', '13 to 17', 40, 40, 30, 1),
    part('18_24', '18 to 24', 50, 50, 60, 2),
    part('not_reported', 'Not reported', 10, 10, 10, 90),
  ],
  total: [100, 100, 100, 93],
  apart: null,
  asOf: '2017-10-16T12:00:00Z',
}
const named = {
  subject: 'New clients',
  places: '',
  breakdown: { code: 'age_group', label: 'Age group' },
  of: { metric: 'new_clients' },
}

describe('the composition of a metric', () => {
  it('is of the last complete period, unless another one was asked for', () => {
    expect(shownAt(trend, false)).toBe(2)
    expect(shownAt(trend, true)).toBe(3)
    expect(shownAt({ periods: [period('FY2017Q4', true)] }, false)).toBe(0)
  })

  it('names the largest part that is known, and its share; each part leads to its making', () => {
    const chart = partsChart(trend, 2, named)
    expect(chart.title).toBe('18 to 24: 60% of new clients in FY2017 Q3')
    expect(chart.items.map(({ apart }) => apart)).toEqual([false, false, true])
    expect(chart.items[0]?.href).toBe(
      '/dashboard/making?metric=new_clients&breakdown=age_group&category=13_17&quarter=FY2017Q3',
    )
    expect(chart.coverage).toBe('10 of 10 reported')
  })

  it('says no share of parts that overlap', () => {
    const overlapping = { ...trend, apart: 'One thing may be in several.' }
    const chart = partsChart(overlapping, 2, named)
    expect(chart).toMatchObject({
      addsUp: false,
      title: '18 to 24 is the largest part of new clients in FY2017 Q3: 60',
    })
    expect(partsOverTime(overlapping, named).kind).toBe('small multiples')
  })

  it('says of the partial period that it is partial', () => {
    expect(partsChart(trend, 3, named).subtitle).toContain('partial')
  })

  it('over time names the share that moved most, between complete periods', () => {
    expect(partsOverTime(trend, named)).toMatchObject({
      kind: 'shares over time',
      title: '13 to 17 went from 40% of new clients in FY2017 Q1 to 30% in FY2017 Q3',
    })
  })
})
