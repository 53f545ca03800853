import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { metricCalled, metrics } from '../dictionary.ts'
import { fiscalQuarter } from '../fiscal-quarter.ts'
import { quartersOfFiscalYear } from '../quarter-arithmetic.ts'
import { hasFiscalYearTotal } from './adds-over.ts'
import { CountBasisError } from './count-basis-error.ts'
import { fiscalYearTotal } from './fiscal-year-total.ts'

const newClients = metricCalled('new_clients')
const openClients = metricCalled('open_clients')
const clientsServed = metricCalled('clients_served')

const fy2017 = (...values: (number | null)[]) =>
  quartersOfFiscalYear(2017).flatMap((quarter, at) => {
    const value = values[at]
    return value === undefined ? [] : [[quarter, value] as const]
  })
const values = fc.array(fc.option(fc.nat()), { minLength: 4, maxLength: 4 })

describe('the total of a fiscal year', () => {
  test('is the sum of what adds up over quarters', () => {
    expect(fiscalYearTotal(newClients, fy2017(10, 20, 30, 40))).toBe(100)
  })

  test('is the last reported value of a stock', () => {
    expect(fiscalYearTotal(openClients, fy2017(10, 20, 30, 25))).toBe(25)
    expect(fiscalYearTotal(openClients, fy2017(10, 20, null, null))).toBe(20)
  })

  test('of unduplicated counts does not compile, and is refused when it is run', () => {
    // @ts-expect-error: clients served in two quarters may be the same people
    expect(() => fiscalYearTotal(clientsServed, fy2017(1, 2))).toThrow(CountBasisError)
    for (const metric of metrics.filter((each) => !hasFiscalYearTotal(each))) {
      expect(() => fiscalYearTotal(metric, [])).toThrow(CountBasisError)
    }
  })

  test('is null when no quarter has a value, and zero when zero was reported', () => {
    expect(fiscalYearTotal(newClients, [])).toBeNull()
    expect(fiscalYearTotal(openClients, fy2017(null, null))).toBeNull()
    expect(fiscalYearTotal(newClients, fy2017(0))).toBe(0)
  })

  test('reads a Map as well as pairs', () => {
    expect(fiscalYearTotal(newClients, new Map(fy2017(1, 2, 3)))).toBe(6)
  })

  test('does not depend on the order of the quarters', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(newClients, openClients), (four, metric) => {
        const inOrder = fy2017(...four)
        expect(fiscalYearTotal(metric, [...inOrder].reverse())).toBe(fiscalYearTotal(metric, inOrder))
      }),
    )
  })
})

describe('quarters that are not one fiscal year are refused', () => {
  test('quarters of two years', () => {
    const mixed = [[fiscalQuarter('FY2016Q4'), 1] as const, ...fy2017(1)]
    expect(() => fiscalYearTotal(newClients, mixed)).toThrow('quarters of 2016 and 2017')
  })

  test('a quarter that comes twice', () => {
    expect(() => fiscalYearTotal(openClients, [...fy2017(1), ...fy2017(2)])).toThrow('A quarter comes twice')
  })

  test('a value that is not a count, in a stock as well', () => {
    expect(() => fiscalYearTotal(newClients, fy2017(-1))).toThrow(RangeError)
    expect(() => fiscalYearTotal(openClients, fy2017(1.5))).toThrow(RangeError)
  })
})
