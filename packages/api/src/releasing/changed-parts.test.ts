import { expect, it } from 'vitest'
import { changedParts } from './changed-parts.ts'

const part = (member: string, value: number | null, dimension = 'state') => ({
  metric: 'new_clients',
  dimension,
  member,
  fiscalYear: 2017,
  value,
})

it('counts what is new, corrected, withheld from now on and gone, by dimension; not what stays', () => {
  const before = [part('TX', 60), part('CA', 40), part('OH', null), part('IL', 30), part('Q1', 70, 'quarter')]
  const after = [
    part('TX', 75),
    part('CA', null),
    part('OH', null),
    part('NY', 20),
    part('Q1', 70, 'quarter'),
  ]
  expect(changedParts(before, after)).toEqual([
    { metric: 'new_clients', dimension: 'state', added: 1, corrected: 1, withheld: 1, gone: 1 },
  ])
  expect(changedParts(before, before)).toEqual([])
})
