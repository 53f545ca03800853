import { expect, it } from 'vitest'
import { markedText } from './marked-text.ts'

it('marks what may say who a person is, and loses nothing of the text', () => {
  const text = 'Call 512-555-0143,\nor write to ana@example.org. Thank you.'
  const pieces = markedText(text)
  expect(pieces.map((each) => each.text).join('')).toBe(text)
  expect(pieces.filter(({ personal }) => personal).map((each) => each.text)).toEqual([
    '512-555-0143',
    'ana@example.org',
  ])
})

it('leaves a text with nothing in it in one piece', () => {
  expect(markedText('Name the number.')).toEqual([{ text: 'Name the number.', personal: false }])
  expect(markedText('')).toEqual([])
})
