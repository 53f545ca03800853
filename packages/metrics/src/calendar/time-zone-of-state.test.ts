import { expect, test } from 'vitest'
import { states } from '../states.ts'
import { isTimeZone, timeZoneOf } from './time-zone-of-state.ts'

/** Hours between the clocks there and UTC, on 1 July and on 1 January 2017. */
function hoursFromUtc(timeZone: string): number[] {
  return ['2017-07-01T12:00:00Z', '2017-01-01T12:00:00Z'].map((moment) => {
    const there = new Date(moment).toLocaleString('sv-SE', { timeZone })
    return (Date.parse(`${there.replace(' ', 'T')}Z`) - Date.parse(moment)) / 3_600_000
  })
}

test.each([
  ['NY', [-4, -5]],
  ['TX', [-5, -6]],
  ['AZ', [-7, -7]],
  ['CA', [-7, -8]],
  ['AK', [-8, -9]],
  ['HI', [-10, -10]],
  ['AS', [-11, -11]],
  ['GU', [10, 10]],
  ['MP', [10, 10]],
  ['PR', [-4, -4]],
  ['VI', [-4, -4]],
] as const)('the clocks of %s stand %j hours from UTC in summer and winter', (state, hours) => {
  expect(hoursFromUtc(timeZoneOf(state))).toEqual(hours)
})

test('every state and territory has a zone that is known', () => {
  for (const { code } of states) expect(isTimeZone(timeZoneOf(code))).toBe(true)
})

test('what names no place is no time zone', () => {
  for (const name of [
    '',
    'EST',
    'utc',
    '+10:00',
    'Pacific/Atlantis',
    'pacific/guam',
    "America/New_York'; --",
  ])
    expect(isTimeZone(name)).toBe(false)
})
