import { expect, test } from 'vitest'
import { findingsOf, loneStar, row } from '../fixtures/check-text.ts'

test('a row without an award number is told, with and without facts', async () => {
  const rows = [row(), row({ award_number: ' ' })]
  for (const options of [{}, { awards: [loneStar] }])
    expect(await findingsOf('V101', rows, options)).toMatchObject([
      { row: 3, column: 'award_number', value: '' },
    ])
})
