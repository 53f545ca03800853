import { fiscalQuarter, isoDate } from '@muster/metrics'
import { describe, expect, it } from 'vitest'
import { isLate, stateOf } from './standing.ts'

const quarter = fiscalQuarter('FY2017Q4')

describe('stateOf', () => {
  it.each([
    ['2017-09-30', 'not_yet_due'],
    ['2017-10-01', 'due'],
    ['2018-02-01', 'due'],
  ])('a report that nobody began is, on %s, %s', (today, state) => {
    expect(stateOf({ quarter, status: null }, isoDate(today))).toBe(state)
  })

  it.each(['draft', 'submitted', 'returned', 'accepted'] as const)('%s is what it says', (status) => {
    expect(stateOf({ quarter, status }, isoDate('2017-10-16'))).toBe(status)
  })
})

describe('isLate', () => {
  const dueOn = '2017-10-30'

  it('is judged by the day in Washington, not by UTC', () => {
    const evening = { dueOn, firstSubmittedAt: '2017-10-31T02:30:00.000Z' }
    expect(isLate(evening, isoDate('2017-11-05'))).toBe(false)
    const nextDay = { dueOn, firstSubmittedAt: '2017-10-31T04:30:00.000Z' }
    expect(isLate(nextDay, isoDate('2017-11-05'))).toBe(true)
  })

  it('is judged by today while nothing was submitted', () => {
    expect(isLate({ dueOn, firstSubmittedAt: null }, isoDate('2017-10-30'))).toBe(false)
    expect(isLate({ dueOn, firstSubmittedAt: null }, isoDate('2017-10-31'))).toBe(true)
  })

  it('does not come back when an early report is corrected after the due date', () => {
    const early = { dueOn, firstSubmittedAt: '2017-10-10T12:00:00.000Z' }
    expect(isLate(early, isoDate('2018-06-01'))).toBe(false)
  })
})
