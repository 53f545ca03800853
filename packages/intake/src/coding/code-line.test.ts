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

test('a metric with a dot in it is no way around breakdown and category', () => {
  expect(code('new_clients.gender.male').id).toBe(-1)
  expect(findStratumId({ metric: 'new_clients.gender', breakdown: 'male', category: '' })).toBeUndefined()
})

test('asking for what the dictionary does not have is a mistake of the program', () => {
  expect(() => stratumId({ metric: 'x', breakdown: '', category: '' })).toThrow(RangeError)
  expect(() => stratumOf(-1)).toThrow(RangeError)
})
