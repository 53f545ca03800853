import { fiscalQuarter, metricCalled } from '@muster/metrics'
import { describe, expect, it } from 'vitest'
import { contributionsOf } from './contributions-of.ts'

const of = (metric: string, organizationId: string, quarter: string, sum: number) => ({
  metric,
  organizationId,
  fiscalQuarter: fiscalQuarter(quarter),
  sum,
})

describe('contributionsOf', () => {
  it('adds the quarters of an organization where quarters add up', () => {
    const year = [
      of('new_clients', 'a', 'FY2017Q1', 5),
      of('new_clients', 'a', 'FY2017Q4', 7),
      of('new_clients', 'b', 'FY2017Q2', 3),
    ]
    expect(contributionsOf(metricCalled('new_clients'), year)).toEqual([12, 3])
  })

  it('takes the last quarter of a stock, whoever reported before', () => {
    const year = [
      of('open_clients', 'a', 'FY2017Q1', 50),
      of('open_clients', 'b', 'FY2017Q1', 20),
      of('open_clients', 'b', 'FY2017Q3', 22),
    ]
    expect(contributionsOf(metricCalled('open_clients'), year)).toEqual([22])
  })

  it('is empty when nobody reported', () => {
    expect(contributionsOf(metricCalled('open_clients'), [])).toEqual([])
  })
})
