import { expect, it } from 'vitest'
import { readAnswerForm } from './answer-form.ts'

const of = (...pairs: [string, string][]) => {
  const form = new FormData()
  for (const [name, value] of pairs) form.append(name, value)
  return readAnswerForm(form)
}

it('an answer is to each comment, with the answer that each had before', () => {
  const read = of(
    ['comment', 'a '],
    ['comment', 'b c'],
    ['text', 'Yes.'],
    ['outcome', 'changed'],
    ['changed', 'goal-1'],
  )
  expect(read).toMatchObject({
    wanted: {
      comments: [
        { id: 'a', was: null },
        { id: 'b', was: 'c' },
      ],
      text: 'Yes.',
      outcome: 'changed',
      changed: ['goal-1'],
    },
  })
})

it('says everything that is missing, and gives back what was typed', () => {
  const read = of(['text', ' '], ['changed', 'goal-1'])
  expect(read).toMatchObject({ kind: 'errors', written: { text: ' ', changed: ['goal-1'] } })
  expect(read.kind === 'errors' && read.errors.map(({ field }) => field)).toEqual(['text', 'outcome'])
})
