import { findBreakdown } from '@muster/metrics'
import { expect, test } from 'vitest'
import { count, findingsOf } from '../fixtures/check-text.ts'

const outcomes = findBreakdown('exit_outcome')?.categories.map(({ code }) => code) ?? []
const told = (met: number, first: number | string) =>
  findingsOf('Q236', [
    count('clients_exited.exit_reason.goals_met', met),
    ...outcomes.map((code, at) => count(`clients_exited.exit_outcome.${code}`, at === 0 ? first : 0)),
  ])

test('goals that were met without any outcome are told', async () => {
  expect(await told(5, 0)).toMatchObject([{ row: 2, value: '5', severity: 'info' }])
  expect(await told(5, 1)).toEqual([])
  expect(await told(4, 0)).toEqual([])
})

test('where an outcome is not known, nobody can tell', async () => {
  expect(await told(5, 'NR')).toEqual([])
})
