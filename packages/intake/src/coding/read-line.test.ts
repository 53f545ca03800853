import { findBreakdown, findMetric, stratumKey, stratumLabel } from '@muster/metrics'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLine } from './read-line.ts'
import { strata } from './strata.ts'

const told = (metric: string, breakdown = '', category = '') => {
  const { codes, repairs } = readLine({ metric, breakdown, category })
  return [
    [codes.metric, codes.breakdown, codes.category].join(' '),
    repairs.map(({ kind, column }) => `${kind.code} ${column}`).join(', '),
  ]
}

test.each([
  [['new_clients', 'gender', 'male'], 'new_clients gender male', ''],
  [
    ['New clients', 'Gender', 'Male'],
    'new_clients gender male',
    'R201 metric, R102 breakdown, R102 category',
  ],
  [['new_clients', 'Age Group', '13-17'], 'new_clients age_group 13_17', 'R201 breakdown, R201 category'],
  [
    ['new_clients', 'Type of trafficking', 'Sex trafficking'],
    'new_clients trafficking_type sex',
    'R201 breakdown, R201 category',
  ],
  [
    ['new_clients.age_group.13_17'],
    'new_clients age_group 13_17',
    'R202 metric, R202 breakdown, R202 category',
  ],
  [
    ['New clients by age group: 13 to 17'],
    'new_clients age_group 13_17',
    'R202 metric, R202 breakdown, R202 category',
  ],
  [['new_clients.gender.male', 'gender', 'male'], 'new_clients gender male', 'R202 metric'],
  [['new_clients', 'total', ''], 'new_clients  ', 'R203 breakdown'],
  [['new_clients', '', 'All'], 'new_clients  ', 'R203 category'],
  [['new_clients', 'TOTAL', 'TOTAL'], 'new_clients  ', 'R203 breakdown, R203 category'],
])('%j is read as %j: %s', (texts, codes, repairs) => {
  const [metric = '', breakdown, category] = texts
  expect(told(metric, breakdown, category)).toEqual([codes, repairs])
})

test('what is ambiguous stands as it was', () => {
  expect(told('new_clients', '', 'Male')).toEqual(['new_clients  Male', ''])
  expect(told('new_clients', 'gender', 'total')).toEqual(['new_clients gender total', ''])
  expect(told('new_clients', 'total', 'male')).toEqual(['new_clients total male', ''])
  expect(told('new_clients.gender.male', 'gender', 'female')).toEqual([
    'new_clients.gender.male gender female',
    '',
  ])
})

test('the labels of every stratum read back to its codes, and so do its key and its own label', () => {
  for (const stratum of strata) {
    const split = findBreakdown(stratum.breakdown)
    const labels = {
      metric: findMetric(stratum.metric)?.label ?? '',
      breakdown: split?.label ?? '',
      category: split?.categories.find(({ code }) => code === stratum.category)?.label ?? '',
    }
    for (const texts of [stratum, labels])
      expect(readLine(texts).codes, JSON.stringify(texts)).toEqual(stratum)
    for (const whole of [stratumKey(stratum), stratumLabel(stratum), stratumKey(stratum).toUpperCase()])
      expect(readLine({ metric: whole, breakdown: '', category: '' }).codes).toEqual(stratum)
  }
})

test('no texts make it fail', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', '__proto__', 'total', 'gender', 'x'.repeat(1_000)),
  )
  fc.assert(
    fc.property(text, text, text, (metric, breakdown, category) => {
      expect(() => readLine({ metric, breakdown, category })).not.toThrow()
    }),
  )
})
