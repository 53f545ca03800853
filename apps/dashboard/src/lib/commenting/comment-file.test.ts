import { expect, it } from 'vitest'
import { commentFields, commentFile, commentRow } from './comment-file.ts'
import type { PublicComment } from './comment-views.ts'

const comment = (number: number, text: string): PublicComment => ({
  number,
  about: { code: 'objective-5', label: 'Objective 5. A title' },
  question: 'gaps',
  text,
  name: '=HYPERLINK("http://example.org")',
  organization: null,
  receivedAt: '2013-04-12T14:00:00.000Z',
  answer: null,
})

const file = (kind: 'csv' | 'json') =>
  commentFile({
    edition: '2013-04-draft',
    kind,
    synthetic: true,
    fields: commentFields,
    first: { rows: [commentRow('2013-04-draft', comment(1, '+1 for this,\n"really"'))], next: 1 },
    more: async () => ({ rows: [commentRow('2013-04-draft', comment(2, '@two'))], next: null }),
  }).text()

it('opened in a spreadsheet, nothing that somebody wrote runs as a formula', async () => {
  const text = await file('csv')
  for (const cell of ["'=HYPERLINK(", "'+1 for this", "'@two"]) expect(text).toContain(cell)
  expect(text).not.toMatch(/(^|,|\r\n)"?[=+@-]/)
  expect(text.split('\r\n')[0]).toBe([...Object.keys(commentFields), 'synthetic'].join(','))
})

it('as data it is whole over its pages, every field is explained, and it says that it is made up', async () => {
  const { comments, fields, synthetic } = JSON.parse(await file('json'))
  expect(comments.map((each: { text: string }) => each.text)).toEqual(['+1 for this,\n"really"', '@two'])
  for (const each of comments) expect(Object.keys(each)).toEqual(Object.keys(fields))
  expect(synthetic).toBe(true)
})
