import { expect, test } from 'vitest'
import { wordsOf } from './word.ts'

test('words are folded, and know how they stand to the one before', () => {
  expect(
    wordsOf("José’s aunt, Ms. O'Neill: K012 A. X").map(({ key, shape, gap }) => `${key} ${shape} ${gap}`),
  ).toEqual([
    'jose capital apart',
    'aunt small space',
    'ms capital comma',
    'oneill capital period',
    ' other colon',
    'a initial space',
    'x initial period',
  ])
})

test('of a word with a hyphen the first part counts', () => {
  expect(wordsOf('Jean-Pierre')).toMatchObject([{ key: 'jean', start: 0, end: 11 }])
})
