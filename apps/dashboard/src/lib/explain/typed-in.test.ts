import { expect, it } from 'vitest'
import { typedIn } from './typed-in.ts'

const box = {
  id: 'explain-Q203-TX-a',
  code: 'Q203',
  subject: 'TX a',
  said: 'They said this since.',
  offered: null,
}
const place = { code: box.code, subject: box.subject }
const nothing = { written: [], problems: [], conflicts: [] }
const mine = 'One site moved in July.'

it('a field that nobody touched shows what is stored', () => {
  expect(typedIn(box, undefined, undefined)).toEqual({ text: box.said, was: box.said })
})

it('what the person saw stays what they saw, though the page knows by now that it says something else', () => {
  const written = [{ ...place, was: 'What I saw.', text: mine }]
  expect(typedIn(box, undefined, { ...nothing, written })).toEqual({ text: mine, was: 'What I saw.' })
  expect(typedIn(box, { text: mine, was: '' }, undefined)).toEqual({ text: mine, was: '' })
})

it('who is shown what another said answers to that', () => {
  const conflicts = [{ ...place, theirs: 'Theirs.', by: null, at: null }]
  const written = [{ ...place, was: '', text: mine }]
  expect(typedIn(box, undefined, { ...nothing, written, conflicts })).toEqual({ text: mine, was: 'Theirs.' })
  const gone = [{ ...place, theirs: null, by: null, at: null }]
  expect(typedIn(box, { text: mine, was: 'Before.' }, { ...nothing, conflicts: gone }).was).toBe('')
})
