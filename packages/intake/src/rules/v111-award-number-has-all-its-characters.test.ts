import { expect, test } from 'vitest'
import { findingsOf, loneStar, row } from '../fixtures/check-text.ts'

test.each(['9.0E+13', '9E13', '1.5e+12'])('%s was shortened by a spreadsheet', async (award_number) => {
  for (const options of [{}, { awards: [loneStar] }]) {
    const told = await findingsOf('V111', [row({ award_number })], options)
    expect(told).toMatchObject([{ row: 2, column: 'award_number', severity: 'error' }])
    expect(told[0]?.fix).toContain('as text')
  }
})

test('an award number with an E in it was not', async () => {
  expect(await findingsOf('V111', [row({ award_number: '90EV0138' })])).toEqual([])
})
