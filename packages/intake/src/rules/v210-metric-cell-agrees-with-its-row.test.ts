import { expect, test } from 'vitest'
import { checkText, findingsOf, heading, row } from '../fixtures/check-text.ts'

const cells = { metric: 'new_clients.gender.male' }

test('a line in the metric’s cell that says other than its row is told, and not read', async () => {
  const rows = [row({ ...cells, breakdown: 'gender', category: 'female' })]
  expect(await findingsOf('V210', rows)).toMatchObject([{ row: 2, column: 'metric', severity: 'error' }])
  expect((await checkText([heading, ...rows].join('\n'))).values.size).toBe(0)
})

test('one that says the same, or stands alone, is read', async () => {
  for (const beside of [
    {},
    { breakdown: 'gender', category: 'male' },
    { breakdown: 'gender', category: 'Male' },
  ]) {
    const rows = [row({ ...cells, ...beside })]
    expect(await findingsOf('V210', rows)).toEqual([])
    expect((await checkText([heading, ...rows].join('\n'))).values.size).toBe(1)
  }
})
