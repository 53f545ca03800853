import { findBreakdown } from '@muster/metrics'
import { expect, test } from 'vitest'
import { count, findingsOf } from '../fixtures/check-text.ts'

const services = findBreakdown('service')?.categories.map(({ code }) => code) ?? []
const told = (total: number, ...times: readonly number[]) =>
  findingsOf('Q230', [
    count('clients_receiving_service', total),
    ...times.map((each, at) => count(`clients_receiving_service.service.${services[at] ?? ''}`, each)),
  ])

test('six lines with one number are worth a second look, at the first of them', async () => {
  expect(await told(40, 3, 17, 17, 17, 17, 17, 17)).toMatchObject([
    { row: 4, value: '17', severity: 'warning' },
  ])
  expect(await told(40, 3, 17, 17, 17, 17, 17, 4)).toEqual([])
})

test('small numbers may be alike, and services that everybody received', async () => {
  expect(await told(40, 4, 4, 4, 4, 4, 4, 4)).toEqual([])
  expect(await told(17, 3, 17, 17, 17, 17, 17, 17)).toEqual([])
})
