import { fiscalQuarter, metricCalled } from '@muster/metrics'
import { describe, expect, it } from 'vitest'
import { coverageOfPlace, coverageOfTotal, isSettled } from './coverage-of-total.ts'

const quarter = (
  text: string,
  accepted: number,
  programKind: 'direct_services' | 'hotline' = 'direct_services',
) => ({
  fiscalQuarter: fiscalQuarter(text),
  programId: 'a',
  programKind,
  expected: 20,
  accepted,
  changedAt: null,
})
const year = [
  quarter('FY2017Q1', 20),
  quarter('FY2017Q2', 19),
  quarter('FY2017Q3', 4),
  quarter('FY2017Q4', 0),
  quarter('FY2017Q4', 9, 'hotline'),
]

describe('the coverage of a fiscal-year total', () => {
  it('is that of all its quarters where they add up', () => {
    expect(coverageOfTotal(metricCalled('new_clients'), year)).toEqual({ reported: 43, expected: 80 })
  })

  it('is that of the last reported quarter for a stock', () => {
    expect(coverageOfTotal(metricCalled('open_clients'), year)).toEqual({ reported: 4, expected: 20 })
  })

  it('is told of a place by the same quarters', () => {
    const places = year.map(({ fiscalQuarter, accepted }) => ({
      ...{ fiscalQuarter, place: 'R06', expected: 5, accepted: Math.min(accepted, 5) },
    }))
    const of = (metric: 'new_clients' | 'open_clients', place: string) =>
      coverageOfPlace(metricCalled(metric), place, { nation: year, places: places.slice(0, 4) })
    expect(of('new_clients', 'R06')).toEqual({ reported: 14, expected: 20 })
    expect(of('open_clients', 'R06')).toEqual({ reported: 4, expected: 5 })
    expect(of('new_clients', 'R01')).toEqual({ reported: 0, expected: 0 })
  })

  it('lets a stock out only when most reports of its quarter are in', () => {
    expect(isSettled(metricCalled('open_clients'), { reported: 4, expected: 20 })).toBe(false)
    expect(isSettled(metricCalled('open_clients'), { reported: 18, expected: 20 })).toBe(true)
    expect(isSettled(metricCalled('open_clients'), { reported: 0, expected: 0 })).toBe(false)
    expect(isSettled(metricCalled('new_clients'), { reported: 4, expected: 80 })).toBe(true)
  })
})
