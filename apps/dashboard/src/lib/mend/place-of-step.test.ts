import { expect, test } from 'vitest'
import { placeOfStep } from './place-of-step.ts'

const change = (cells: readonly (readonly [number, string])[], removed = false) => ({
  row: 4,
  removed,
  cells: cells.map(([place, to]) => ({ place, from: 'x', to })),
})

test('the first cell that differs is found, written, rewritten or put back', () => {
  expect(placeOfStep({ row: 4, before: undefined, after: change([[2, 'a']]) })).toBe(2)
  expect(placeOfStep({ row: 4, before: change([[2, 'a']]), after: change([[2, 'b']]) })).toBe(2)
  expect(placeOfStep({ row: 4, before: change([[2, 'a']]), after: undefined })).toBe(2)
  const both = change([
    [1, 'a'],
    [2, 'a'],
  ])
  expect(placeOfStep({ row: 4, before: change([[1, 'a']]), after: both })).toBe(2)
})

test('a row that is taken out is meant as a whole', () => {
  expect(placeOfStep({ row: 4, before: change([[2, 'a']]), after: change([[2, 'a']], true) })).toBe(-1)
  expect(placeOfStep({ row: 4, before: change([], true), after: undefined })).toBe(-1)
})
