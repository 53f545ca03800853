import { expect, test } from 'vitest'
import { count, findingsOf } from '../fixtures/check-text.ts'

const told = (hours: number, received: number, completed: number) =>
  findingsOf('Q225', [
    count('ta_hours', hours),
    count('ta_requests_received', received),
    count('ta_requests_completed', completed),
  ])

test('hours without a request, and requests without an hour, are worth a second look', async () => {
  expect(await told(9, 0, 0)).toMatchObject([
    { row: 2, value: '9', severity: 'warning', subject: 'TX ta_hours' },
  ])
  expect(await told(0, 5, 5)).toMatchObject([{ row: 2, value: '0' }])
})

test('requests that are still open explain hours, and few requests may be short', async () => {
  expect(await told(9, 1, 0)).toEqual([])
  expect(await told(0, 4, 4)).toEqual([])
})
