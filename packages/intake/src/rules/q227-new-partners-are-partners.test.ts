import { expect, test } from 'vitest'
import { count, findingsOf } from '../fixtures/check-text.ts'

const told = (part: number | string, whole: number | string) =>
  findingsOf('Q227', [count('new_partners', part), count('formal_partners', whole)])

test('more new agreements than agreements in force is worth a second look', async () => {
  expect(await told(35, 34)).toMatchObject([
    { row: 2, column: 'value', value: '35', severity: 'warning', subject: 'TX new_partners' },
  ])
  expect(await told(34, 34)).toEqual([])
})

test('where one of the two has no number, nobody can tell', async () => {
  expect(await told('NR', 34)).toEqual([])
  expect(await told(35, 'NT')).toEqual([])
})
