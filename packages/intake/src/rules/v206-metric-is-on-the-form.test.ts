import { expect, test } from 'vitest'
import { count, findingsOf, loneStar } from '../fixtures/check-text.ts'

test('a metric of another program is told, both where the program is known and where most metrics tell it', async () => {
  const rows = [count('new_clients', 3), count('clients_served', 9), count('tips_received', 4)]
  for (const options of [{}, { awards: [loneStar] }])
    expect(await findingsOf('V206', rows, options)).toMatchObject([
      { row: 4, column: 'metric', value: 'tips_received', severity: 'error' },
    ])
})

test('facts decide against the metrics', async () => {
  const rows = [count('tips_received', 4), count('arrests', 1)]
  expect(await findingsOf('V206', rows, { awards: [loneStar] })).toHaveLength(2)
  expect(await findingsOf('V206', rows)).toEqual([])
})
