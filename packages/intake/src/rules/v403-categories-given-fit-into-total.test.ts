import { expect, test } from 'vitest'
import { count, findingsOf } from '../fixtures/check-text.ts'

const twoOfFour = (sex: number, labor: number) =>
  findingsOf('V403', [
    count('new_clients', 34),
    count('new_clients.trafficking_type.sex', sex),
    count('new_clients.trafficking_type.labor', labor),
    count('new_clients.trafficking_type.unknown', 'NR'),
  ])

test('some categories alone must not pass the total already', async () => {
  expect(await twoOfFour(20, 15)).toMatchObject([{ row: 2, column: 'value', value: '34' }])
  expect(await twoOfFour(20, 14)).toEqual([])
})

test('a breakdown that is answered as a whole is the business of another rule', async () => {
  const rows = ['sex', 'labor', 'sex_and_labor', 'unknown'].map((type) =>
    count(`new_clients.trafficking_type.${type}`, 9),
  )
  expect(await findingsOf('V403', [count('new_clients', 34), ...rows])).toEqual([])
  expect(await findingsOf('V401', [count('new_clients', 34), ...rows])).toHaveLength(1)
})
