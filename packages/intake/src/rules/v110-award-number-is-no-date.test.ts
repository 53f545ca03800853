import { expect, test } from 'vitest'
import { checkText, findingsOf, heading, loneStar, row } from '../fixtures/check-text.ts'

test.each(['Mar-17', '3/15/2017', '2016-12-01', '17-Mar'])(
  '%s is a date, with and without facts, and then nothing else is said of the award',
  async (award_number) => {
    for (const options of [{}, { awards: [loneStar] }]) {
      const told = await findingsOf('V110', [row({ award_number })], options)
      expect(told).toMatchObject([{ row: 2, column: 'award_number', value: award_number, severity: 'error' }])
      expect(told[0]?.fix).toContain('as text')
      for (const code of ['V102', 'V103'])
        expect(await findingsOf(code, [row({ award_number })], options)).toEqual([])
    }
  },
)

test('such a row belongs to no award', async () => {
  expect((await checkText([heading, row({ award_number: 'Mar-17' })].join('\n'))).awards).toEqual([])
})

test('an award number is no date', async () => {
  for (const award_number of ['2016-VT-BX-K012', '90ZV0138-01-00'])
    expect(await findingsOf('V110', [row({ award_number })])).toEqual([])
})
