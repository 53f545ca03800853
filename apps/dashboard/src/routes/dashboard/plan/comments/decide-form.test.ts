import { expect, it } from 'vitest'
import { readDecision } from './decide-form.ts'

const of = (...pairs: [string, string][]) => {
  const form = new FormData()
  for (const [name, value] of pairs) form.append(name, value)
  return readDecision(form)
}

it('publishes what was chosen, with the state that each had', () => {
  expect(
    of(['of', 'a held'], ['of', 'b rejected'], ['state', 'published'], ['reason', 'abusive']),
  ).toMatchObject({
    kind: 'wanted',
    wanted: {
      comments: [
        { id: 'a', was: 'held' },
        { id: 'b', was: 'rejected' },
      ],
      state: 'published',
    },
  })
})

it('says what is missing, and forgets no choice', () => {
  const problem = (text: RegExp) => ({ kind: 'problem', problem: expect.stringMatching(text) })
  expect(of(['state', 'published'])).toMatchObject(problem(/at least one/))
  expect(of(['of', 'a held'])).toMatchObject({ ...problem(/what becomes/), chosen: ['a held'] })
  expect(of(['of', 'a held'], ['state', 'rejected'])).toMatchObject(problem(/why/))
})

it('erases nothing that nobody meant to erase', () => {
  const pairs: [string, string][] = [
    ['of', 'a held'],
    ['state', 'rejected'],
    ['reason', 'personal'],
  ]
  expect(of(...pairs)).toMatchObject({ kind: 'problem' })
  expect(of(...pairs, ['erase', 'yes'])).toMatchObject({ kind: 'wanted', wanted: { reason: 'personal' } })
})
