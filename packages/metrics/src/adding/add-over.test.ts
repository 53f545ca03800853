import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { metricCalled, metrics } from '../dictionary.ts'
import { addOverOrganizations, addOverPlaces, addOverQuarters } from './add-over.ts'
import { addsOverOrganizations, addsOverPlaces, addsOverQuarters, hasFiscalYearTotal } from './adds-over.ts'
import { CountBasisError } from './count-basis-error.ts'

const newClients = metricCalled('new_clients')
const clientsServed = metricCalled('clients_served')
const openClients = metricCalled('open_clients')
const counts = fc.array(fc.nat(), { maxLength: 20 })

const sums = [
  ['quarters', addOverQuarters, addsOverQuarters],
  ['organizations', addOverOrganizations, addsOverOrganizations],
  ['places', addOverPlaces, addsOverPlaces],
] as const

describe('a sum that the count basis forbids does not compile', () => {
  test('unduplicated counts, over anything', () => {
    // @ts-expect-error: clients served in two quarters may be the same people
    expect(() => addOverQuarters(clientsServed, [1, 2])).toThrow(CountBasisError)
    // @ts-expect-error: clients of two organizations may be the same people
    expect(() => addOverOrganizations(clientsServed, [1, 2])).toThrow(CountBasisError)
    // @ts-expect-error: clients in two states may be the same people
    expect(() => addOverPlaces(clientsServed, [1, 2])).toThrow(CountBasisError)
  })

  test('a stock over quarters, though it adds up over organizations and places', () => {
    // @ts-expect-error: who is open at the end of two quarters would count twice
    expect(() => addOverQuarters(openClients, [1, 2])).toThrow(CountBasisError)
    expect(addOverOrganizations(openClients, [1, 2])).toBe(3)
    expect(addOverPlaces(openClients, [1, 2])).toBe(3)
  })

  test('what adds up compiles and adds up', () => {
    expect(addOverQuarters(newClients, [3, 4])).toBe(7)
  })
})

describe.each(sums)('over %s', (over, add, addsUp) => {
  test('every metric is added or refused, as its count basis says', () => {
    for (const metric of metrics) {
      expect(addsUp(metric), metric.code).toBe(metric.addsOver[over] === 'sum')
      if (addsUp(metric)) expect(add(metric, [1, 2, 3])).toBe(6)
      else expect(() => add(metric, [1, 2, 3])).toThrow(CountBasisError)
    }
  })

  test('the order and the grouping of values do not matter', () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const whole = add(newClients, [...a, ...b])
        expect(add(newClients, [...b, ...a])).toBe(whole)
        expect(add(newClients, [add(newClients, a), add(newClients, b)])).toBe(whole)
      }),
    )
  })

  test('what is not a whole number from 0 up is not a count', () => {
    for (const value of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
      expect(() => add(newClients, [1, value])).toThrow(RangeError)
    }
  })
})

test('nothing adds up to zero, but nothing of what may not be added is still refused', () => {
  expect(addOverQuarters(newClients, [])).toBe(0)
  for (const metric of metrics.filter((each) => !addsOverQuarters(each))) {
    expect(() => addOverQuarters(metric, [])).toThrow(CountBasisError)
  }
})

test('only an unduplicated count has no fiscal-year total', () => {
  for (const metric of metrics) expect(hasFiscalYearTotal(metric)).toBe(metric.countBasis !== 'unduplicated')
})

test('the refusal says what was refused and why', () => {
  const error = new CountBasisError(clientsServed, 'quarters')
  expect(error.message).toBe(
    '"Clients served" (clients_served) cannot be added over quarters: its count basis is "unduplicated".',
  )
  expect(error).toMatchObject({ metric: 'clients_served', countBasis: 'unduplicated', over: 'quarters' })
})
