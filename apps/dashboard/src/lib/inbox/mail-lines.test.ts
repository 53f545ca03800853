import { expect, it } from 'vitest'
import { mailParagraphs } from './mail-lines.ts'

it('a mail is shown in its paragraphs, its addresses as they are here', () => {
  const body = 'It was returned.\n\nOpen it:\nhttp://localhost:3000/awards/A%2F1/FY2017Q4\n'
  expect(mailParagraphs(body, 'http://localhost:4000')).toEqual([
    [{ words: 'It was returned.' }],
    [{ words: 'Open it:' }, { address: 'http://localhost:4000/awards/A%2F1/FY2017Q4' }],
  ])
})
