import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heldOutHalf, tuneHalf } from './labelled/halves.ts'
import { looksPersonal } from './looks-personal.ts'
import { personalSpans } from './matched-places.ts'

const cells = [tuneHalf, heldOutHalf].flatMap((half) => half.cells.map(({ text }) => text))
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(...cells, ' ', ', ', '. ', '\n'), { maxLength: 8 })
    .map((parts) => parts.join(' ')),
)

test('spans lie in the text, in order, without overlaps, each with the code of a rule', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let from = 0
      for (const { start, end, code } of personalSpans(text)) {
        expect(start).toBeGreaterThanOrEqual(from)
        expect(end).toBeGreaterThan(start)
        expect(code).toMatch(/^P1\d\d$/)
        from = end
      }
      expect(from).toBeLessThanOrEqual(text.length)
    }),
  )
})

test('there are spans exactly where a text looks personal', () => {
  fc.assert(fc.property(anyText, (text) => personalSpans(text).length > 0 === looksPersonal(text)))
})

test('two things in one note are two spans', () => {
  const text = 'ask jane@example.org or 512-555-0123'
  expect(personalSpans(text).map(({ start, end, code }) => [text.slice(start, end), code])).toEqual([
    ['jane@example.org', 'P101'],
    ['512-555-0123', 'P102'],
  ])
})
