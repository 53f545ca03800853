import { describe, expect, test } from 'vitest'
import { metrics } from './dictionary.ts'
import {
  allStrata,
  isStratum,
  isTotal,
  parseStratumKey,
  stratumKey,
  stratumLabel,
  totalOf,
} from './stratum.ts'

describe('a key', () => {
  test('is the metric’s code for a total, and three codes for a part', () => {
    expect(stratumKey(totalOf('new_clients'))).toBe('new_clients')
    expect(stratumKey({ metric: 'new_clients', breakdown: 'age_group', category: '13_17' })).toBe(
      'new_clients.age_group.13_17',
    )
  })

  test('is read back as the same stratum', () => {
    for (const stratum of allStrata()) expect(parseStratumKey(stratumKey(stratum))).toEqual(stratum)
  })

  test.each([
    '',
    'clients',
    'new_clients.',
    'new_clients..',
    'new_clients.age_group',
    'new_clients.age_group.',
    'new_clients.age_group.teen',
    'new_clients.service.intake',
    'new_clients.age_group.13_17.x',
  ])('%j names no stratum', (key) => {
    expect(parseStratumKey(key)).toBeUndefined()
  })
})

describe('all strata', () => {
  test('are each there once, and each metric has exactly one total', () => {
    const keys = allStrata().map(stratumKey)
    expect(new Set(keys).size).toBe(keys.length)
    expect(allStrata().filter(isTotal)).toEqual(metrics.map(({ code }) => totalOf(code)))
  })

  test('have a label of their own, without codes', () => {
    const labels = allStrata().map(stratumLabel)
    expect(new Set(labels).size).toBe(labels.length)
    for (const label of labels) expect(label).not.toContain('_')
  })
})

test('half a stratum is none', () => {
  expect(isStratum(totalOf('new_clients'))).toBe(true)
  expect(isStratum({ metric: 'new_clients', breakdown: '', category: '13_17' })).toBe(false)
  expect(isStratum({ metric: 'new_clients', breakdown: 'age_group', category: '' })).toBe(false)
  expect(isStratum({ metric: 'new_clients.gender.male', breakdown: '', category: '' })).toBe(false)
})

test('a label says the metric, how it is split, and the part', () => {
  expect(stratumLabel({ metric: 'new_clients', breakdown: 'age_group', category: '13_17' })).toBe(
    'New clients by age group: 13 to 17',
  )
  expect(stratumLabel({ metric: 'bears', breakdown: 'color', category: 'brown' })).toBe(
    'bears by color: brown',
  )
})
