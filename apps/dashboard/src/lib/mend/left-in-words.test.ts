import { expect, test } from 'vitest'
import { leftInWords } from './left-in-words.ts'

test('what is left is said in plain words', () => {
  expect(leftInWords({ error: 0, warning: 0 })).toBe('Nothing left to fix.')
  expect(leftInWords({ error: 1, warning: 0 })).toBe('1 thing to fix.')
  expect(leftInWords({ error: 0, warning: 2 })).toBe('Nothing left to fix, 2 things to look at.')
  expect(leftInWords({ error: 3, warning: 1 })).toBe('3 things to fix, 1 thing to look at.')
})
