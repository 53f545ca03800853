import { expect, it } from 'vitest'
import { readRecommendationForm } from './recommendation-form.ts'

const filled = {
  body: 'A council',
  year: '2016',
  text: 'Publish what is counted.',
  standing: 'found',
  source: 'Report of 2016, page 4',
  response: '',
  state: 'received',
}

function read(more: Partial<typeof filled> = {}, actions: readonly string[] = []) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...filled, ...more })) form.set(name, value)
  for (const id of actions) form.append('actions', id)
  return readRecommendationForm(form)
}

it('gives what a filled form asks for, with every action that was chosen', () => {
  expect(read({}, ['5.1', '7.2'])).toMatchObject({
    kind: 'wanted',
    wanted: { ...filled, year: 2016, actions: ['5.1', '7.2'] },
  })
})

it('says of each field what is missing, and keeps what was typed', () => {
  const empty = read({ body: ' ', year: '16', text: 'Short', standing: '', source: '', state: '' })
  if (empty.kind === 'wanted') throw new Error('An empty form was taken.')
  expect(empty.errors.map(({ field }) => field)).toEqual([
    'body',
    'year',
    'text',
    'source',
    'standing',
    'state',
  ])
  expect(empty.written.text).toBe('Short')
})

it('asks for the answer once a recommendation is more than received', () => {
  expect(read({ state: 'accepted' })).toMatchObject({ kind: 'errors', errors: [{ field: 'response' }] })
  expect(read({ state: 'accepted', response: 'It will be done.' })).toMatchObject({ kind: 'wanted' })
})
