import { expect, test } from 'vitest'
import { findingsOf, loneStar, row } from '../fixtures/check-text.ts'

const told = (award_number: string, options = {}) => findingsOf('V102', [row({ award_number })], options)

test.each([
  '2016-VT-BX-K012',
  '2013-vt-bx-0001',
  '2016VTBXK012',
  'Award No. 2016-VT-BX-K012',
  '15POVC-21-GK-02595-HT',
  '90ZV0138',
  '90TV0043-01-00',
])('%s has the shape of an award number', async (number) => expect(await told(number)).toEqual([]))

test.each(['K012', '2016-VT-BX', 'LS-16', 'Lone Star'])('%s does not, which is a warning', async (number) => {
  expect(await told(number)).toMatchObject([{ severity: 'warning', value: number }])
})

test('where the awards are known, the shape does not matter', async () => {
  expect(await told('LS-1', { awards: [{ ...loneStar, number: 'LS-1' }] })).toEqual([])
})
