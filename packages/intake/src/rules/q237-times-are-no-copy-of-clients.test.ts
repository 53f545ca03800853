import { findBreakdown } from '@muster/metrics'
import { expect, test } from 'vitest'
import { count, findingsOf } from '../fixtures/check-text.ts'

const services = findBreakdown('service')?.categories.map(({ code }) => code) ?? []
const told = (own: number, more: number, each = 6) =>
  findingsOf('Q237', [
    count('services_provided', 40),
    ...services
      .slice(0, own)
      .flatMap((code, at) => [
        count(`clients_receiving_service.service.${code}`, each),
        count(`services_provided.service.${code}`, at === 0 ? each + more : each),
      ]),
  ])

test('times that are clients throughout are worth a second look, once', async () => {
  expect(await told(6, 0)).toMatchObject([
    { row: 2, value: '40', severity: 'warning', subject: 'TX services_provided' },
  ])
  expect(await told(6, 1)).toEqual([])
})

test('few services or few clients are not', async () => {
  expect(await told(5, 0)).toEqual([])
  expect(await told(6, 0, 4)).toEqual([])
})
