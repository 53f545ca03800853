import { expect, test } from 'vitest'
import { count, findingsOf } from '../fixtures/check-text.ts'

const homeless = (value: number) =>
  findingsOf('V402', [count('new_clients', 34), count('new_clients.special_classification.homeless', value)])

test('no category of overlapping ones is more than the total', async () => {
  expect(await homeless(35)).toMatchObject([{ row: 3, column: 'value', value: '35', severity: 'error' }])
  expect(await homeless(34)).toEqual([])
})

test('together they may be more, since one person may be in several', async () => {
  const rows = [
    count('new_clients', 34),
    count('new_clients.special_classification.homeless', 30),
    count('new_clients.special_classification.disability', 30),
  ]
  expect(await findingsOf('V402', rows)).toEqual([])
})
