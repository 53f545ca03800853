import { totalOf } from '@muster/metrics'
import { expect, test } from 'vitest'
import { stratumId } from '../coding/strata.ts'
import { reportOf } from '../fixtures/report-of.ts'
import { shapeOf } from './report-shape.ts'

const gender = (category: string) => stratumId({ metric: 'new_clients', breakdown: 'gender', category })
const clients = stratumId(totalOf('new_clients'))

test('the numbers of a report are counted once, whoever asks', () => {
  const report = reportOf([
    [clients, 34],
    [gender('female'), 34],
    [gender('male'), 0],
  ])
  expect(shapeOf(report)).toEqual({
    numbers: 3,
    aboveZero: 2,
    unknown: 0,
    totals: [clients],
    different: 1,
    run: { line: 0, length: 2, number: 34 },
  })
  expect(shapeOf(report)).toBe(shapeOf(report))
})

test('a run ends at another number, at 0, and begins where it begins', () => {
  const report = reportOf([
    [clients, 5],
    [gender('female'), 7],
    [gender('male'), 7],
    [gender('other'), 0],
    [gender('not_reported'), 7],
  ])
  expect(shapeOf(report).run).toEqual({ line: 1, length: 2, number: 7 })
})
