import { expect, test } from 'vitest'
import { eachQuarter, findingsBeside } from '../fixtures/with-history.ts'

const beside = (now: number, ...before: readonly number[]) =>
  findingsBeside('M101', eachQuarter({ new_clients: before }), { new_clients: now })

test('a total far from earlier quarters is told, with what is usual', async () => {
  expect(await beside(170, 30, 34, 31, 28)).toMatchObject([
    {
      row: 2,
      value: '170',
      severity: 'warning',
      subject: 'TX new_clients',
      message: '“New clients” is 170, far more than the 30.5 or so of the last 4 quarters.',
    },
  ])
  expect((await beside(11, 42, 44, 51, 48, 46))[0]?.message).toContain('far less')
})

test('what varies from quarter to quarter may vary again', async () => {
  expect(await beside(60, 30, 34, 31, 28)).toEqual([])
  expect(await beside(170, 30, 90, 12, 140, 60, 25)).toEqual([])
})

test('one quarter that was far off does not change what is usual', async () => {
  expect(await beside(170, 30, 34, 900, 28, 31)).toHaveLength(1)
})

test('small numbers, few quarters and unknown ones are never told', async () => {
  expect(await beside(10, 1, 1, 1, 1, 1)).toEqual([])
  expect(await beside(170, 30, 34)).toEqual([])
  expect(await findingsBeside('M101', undefined, { new_clients: 170 })).toEqual([])
})

test('quarters after the report are not looked at', async () => {
  const later = { strata: ['new_clients'], reports: [] }
  expect(await findingsBeside('M101', later, { new_clients: 170 })).toEqual([])
})
