import { expect, test } from 'vitest'
import { closestAward } from './closest-award.ts'

const own = ['2016-VT-BX-K012', '90ZV0138-01-00', '2016-VT-BX-0012']

test.each([
  ['2016-VT-BX-12', '2016-VT-BX-0012'],
  ['2016-VT-BX-K021', '2016-VT-BX-K012'],
  ['2015-VT-BX-K012', '2016-VT-BX-K012'],
  ['2016-vt-bx-k12', '2016-VT-BX-K012'],
  ['90ZV0138', '90ZV0138-01-00'],
  ['90ZV138-1-0', '90ZV0138-01-00'],
])('%s may mean %s', (text, number) => {
  expect(closestAward(text, own)).toBe(number)
})

test('what is far from every award, or close to two, leads nowhere', () => {
  for (const text of ['', '2016', '2016-VT-BX', '2019-VT-BX-K044', '__proto__', 'x'.repeat(10_000)])
    expect(closestAward(text, own), text).toBeUndefined()
})
