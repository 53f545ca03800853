import { expect, it } from 'vitest'
import { lengthInWords } from './length-in-words.ts'

it.each([
  ['', '1,000 characters allowed', false],
  ['  \r\n', '1,000 characters allowed', false],
  ['Too short', '1 more character needed', false],
  ['x'.repeat(52), '948 characters left', false],
  ['x'.repeat(999), '1 character left', false],
  ['😀'.repeat(1_000), '0 characters left', false],
  ['x'.repeat(1_003), '3 characters too many', true],
])('%j: %s', (text, words, isWrong) => {
  expect(lengthInWords(text)).toEqual({ words, isWrong })
})
