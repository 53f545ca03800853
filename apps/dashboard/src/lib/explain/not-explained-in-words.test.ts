import { expect, it } from 'vitest'
import { notExplainedInWords } from './not-explained-in-words.ts'

it.each([
  [0, undefined],
  [1, '1 thing is not explained yet'],
  [2, '2 things are not explained yet'],
  [1_204, '1,204 things are not explained yet'],
])('%d: %s', (things, words) => expect(notExplainedInWords(things)).toBe(words))
