import { findBreakdown } from '@muster/metrics'
import { expect, test } from 'vitest'
import { count, findingsOf } from '../fixtures/check-text.ts'

const services = findBreakdown('service')?.categories.map(({ code }) => code) ?? []
const told = (each: number, total: number, own = services) =>
  findingsOf('Q204', [
    ...own.map((code) => count(`services_provided.service.${code}`, each)),
    count('services_provided', total),
  ])

test('a total with more than all its overlapping categories together is worth a second look', async () => {
  expect(await told(2, 2 * services.length + 1)).toMatchObject([
    { row: services.length + 2, severity: 'warning' },
  ])
  expect(await told(2, 2 * services.length)).toEqual([])
  expect(await told(2, services.length)).toEqual([])
})

test('where a category is not answered, nobody can tell', async () => {
  expect(await told(2, 1_000, services.slice(1))).toEqual([])
})
