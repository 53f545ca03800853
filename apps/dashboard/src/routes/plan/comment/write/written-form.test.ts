import { expect, it } from 'vitest'
import { isReadable, largestForm, readWrittenForm } from './written-form.ts'

it('gives back every word that was typed, and takes no file for one', () => {
  const form = new FormData()
  for (const [name, value] of Object.entries({
    edition: 'e',
    about: 'plan',
    text: ' a\r\nb ',
    token: 't',
    website: 'w',
  }))
    form.set(name, value)
  form.set('name', new Blob(['x']))
  expect(readWrittenForm(form)).toEqual({
    written: { edition: 'e', about: 'plan', question: '', text: ' a\r\nb ', name: '', organization: '' },
    token: 't',
    trap: 'w',
  })
})

it('reads no form that is too large, or does not say how large it is', () => {
  const of = (length?: number) =>
    isReadable(new Headers(length === undefined ? {} : { 'content-length': String(length) }))
  expect([of(1_000), of(largestForm), of(largestForm + 1), of()]).toEqual([true, true, false, false])
})
