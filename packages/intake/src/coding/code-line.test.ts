import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rulebook } from '../rules/rulebook.ts'
import { codeLine } from './code-line.ts'
import { findStratumId, strata, stratumId, stratumOf } from './strata.ts'

const code = (metric: string, breakdown = '', category = '') =>
  codeLine(metric, breakdown, category, rulebook.lines)

test('every stratum of the dictionary is understood as itself', () => {
  strata.forEach(({ metric, breakdown, category }, id) => {
    expect(code(metric, breakdown, category)).toMatchObject({ id, isPlain: true })
  })
})

test('three texts that are no stratum always meet an objection, and never more than one rule', () => {
  const text = fc.oneof(
    fc.constantFrom(
      '',
      'new_clients',
      'gender',
      'male',
      'age_group',
      'clients_served',
      '__proto__',
      'new_clients.gender',
    ),
    fc.string({ maxLength: 12 }),
  )
  fc.assert(
    fc.property(text, text, text, (metric, breakdown, category) => {
      const { id, objections } = code(metric, breakdown, category)
      expect(objections).toHaveLength(id === -1 ? 1 : 0)
    }),
    { numRuns: 1_000 },
  )
})

test('a metric with a dot in it is a line only by a repair that is told', () => {
  const { id, repairs } = code('new_clients.gender.male')
  expect(id).toBe(stratumId({ metric: 'new_clients', breakdown: 'gender', category: 'male' }))
  expect(repairs.map(({ kind, column }) => `${kind.code} ${column}`)).toEqual([
    'R202 metric',
    'R202 breakdown',
    'R202 category',
  ])
  expect(findStratumId({ metric: 'new_clients.gender', breakdown: 'male', category: '' })).toBeUndefined()
})

test('asking for what the dictionary does not have is a mistake of the program', () => {
  expect(() => stratumId({ metric: 'x', breakdown: '', category: '' })).toThrow(RangeError)
  expect(() => stratumOf(-1)).toThrow(RangeError)
})

test('each cell that takes a refused change is named, and the line is not read', () => {
  const { id, repairs, objections } = codeLine(
    'new_clients',
    'Age group',
    'MALE',
    rulebook.lines,
    new Set(['R201']),
  )
  expect({ id, repairs: repairs.length, codes: objections.map(({ rule }) => rule.code) }).toEqual({
    id: -1,
    repairs: 0,
    codes: ['V204'],
  })
  const refused = codeLine('New clients', 'Gender', 'Male', rulebook.lines, new Set(['R201', 'R102']))
  expect(refused.objections.map(({ rule, column }) => `${rule.code} ${column}`)).toEqual([
    'V112 metric',
    'V112 breakdown',
    'V112 category',
  ])
  expect(refused).toMatchObject({ id: -1, repairs: [] })
})
