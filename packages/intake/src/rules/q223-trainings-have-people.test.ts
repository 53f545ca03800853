import { expect, test } from 'vitest'
import { count, findingsOf } from '../fixtures/check-text.ts'

const told = (part: number | string, whole: number | string) =>
  findingsOf('Q223', [count('trainings_held', part), count('people_trained', whole)])

test('more trainings than people trained is worth a second look', async () => {
  expect(await told(35, 34)).toMatchObject([
    { row: 2, column: 'value', value: '35', severity: 'warning', subject: 'TX trainings_held' },
  ])
  expect(await told(34, 34)).toEqual([])
})

test('where one of the two has no number, nobody can tell', async () => {
  expect(await told('NR', 34)).toEqual([])
  expect(await told(35, 'NT')).toEqual([])
})
