import { expect, it } from 'vitest'
import type { LineAnswer } from '#lib/report/answer.ts'
import type { FormLine } from './form-draft.ts'
import { sectionSums } from './section-sums.ts'

const line = (key: string, breakdown: string | null, state = 'TX'): FormLine => ({
  key,
  breakdown,
  state,
  label: key,
  required: true,
  answer: null,
  previous: null,
  changedBy: null,
  changedAt: null,
  source: null,
})
const section = {
  breakdowns: [
    { code: 'gender', label: 'gender', addsUp: true, exclusive: true },
    { code: 'needs', label: 'needs', addsUp: false, exclusive: false },
  ],
  lines: [
    line('c', null),
    line('c.gender.f', 'gender'),
    line('c.gender.m', 'gender'),
    line('c.needs.a', 'needs'),
    line('c.needs.b', 'needs'),
    line('c', null, 'OK'),
  ],
}
const sums = (numbers: Readonly<Record<string, number>>, state = 'TX') =>
  sectionSums(section, state, (key): LineAnswer => {
    const value = numbers[key]
    return value === undefined ? null : { kind: 'value', value }
  }).map(({ message }) => message)

it('says how many are too many or too few, once every category has a number', () => {
  expect(sums({ c: 1_234, 'c.gender.f': 1_000, 'c.gender.m': 300 })).toEqual([
    'By gender: 1,300 of 1,234, 66 too many.',
  ])
  expect(sums({ c: 5, 'c.gender.f': 1, 'c.gender.m': 3 })).toEqual(['By gender: 4 of 5, 1 too few.'])
  expect(sums({ c: 4, 'c.gender.f': 1, 'c.gender.m': 3 })).toEqual([])
})

it('waits for the rest of a breakdown, unless it is too much already', () => {
  expect(sums({ c: 4, 'c.gender.f': 4 })).toEqual([])
  expect(sums({ c: 4, 'c.gender.f': 5 })).toEqual(['By gender: already 5, more than the total of 4.'])
})

it('lets people be in several categories of some breakdowns, but none be larger than the total', () => {
  expect(sums({ c: 4, 'c.needs.a': 4, 'c.needs.b': 4 })).toEqual([])
  expect(sums({ c: 4, 'c.needs.a': 5 })).toEqual(['By needs: 5 in one line is more than the total of 4.'])
})

it('says nothing without a total, or of another state', () => {
  expect(sums({ 'c.gender.f': 5 })).toEqual([])
  expect(sums({ c: 1, 'c.gender.f': 5, 'c.gender.m': 5 }, 'OK')).toEqual([])
})
