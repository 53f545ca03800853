import { expect, it } from 'vitest'
import { draftSentence } from './draft-sentence.ts'

const draft = {
  seen: '',
  isNews: false,
  nothingToReport: false,
  different: 3,
  overwritten: 3,
  changes: [],
  stays: 0,
}

it.each([
  [{}, 'Your file changes 3 values.'],
  [{ overwritten: 0, stays: 2 }, 'Your file adds 3 values. 2 lines of the draft stay as they are.'],
  [{ overwritten: 1, stays: 1 }, 'Your file changes 1 value and adds 2. 1 line of the draft stays as it is.'],
  [{ isNews: true }, 'The draft has changed since you looked at it. Your file changes 3 values.'],
  [
    { nothingToReport: true, overwritten: 0 },
    'The draft says that there is nothing to report; that would no longer stand. Your file adds 3 values.',
  ],
])('says what a file would do to a draft: %j', (more, sentence) => {
  expect(draftSentence({ ...draft, ...more })).toBe(sentence)
})
