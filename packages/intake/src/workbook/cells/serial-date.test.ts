import { expect, test } from 'vitest'
import { serialDate, serialDuration, serialTime } from './serial-date.ts'

test.each([
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [60, '1900-02-29'],
  [61, '1900-03-01'],
  [43_008, '2017-09-30'],
  [43_008.5, '2017-09-30T12:00:00'],
  [43_007.999999, '2017-09-30'],
  [2_958_465, '9999-12-31'],
  [2_958_466, undefined],
  [-1, undefined],
  [1e300, undefined],
])('day %d is %s', (serial, date) => expect(serialDate(serial, false)).toBe(date))

test('the day that Excel for the Macintosh began with', () => expect(serialDate(0, true)).toBe('1904-01-01'))

test('times of day begin anew each day, durations do not', () => {
  expect(serialTime(1.25)).toBe('06:00:00')
  expect(serialDuration(1.25)).toBe('30:00:00')
  expect([serialTime(-0.5), serialDuration(1e300)]).toEqual([undefined, undefined])
})
