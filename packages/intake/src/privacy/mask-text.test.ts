import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heldOutHalf, tuneHalf } from './labelled/halves.ts'
import { looksPersonal } from './looks-personal.ts'
import { maskText } from './mask-text.ts'

const cells = [tuneHalf, heldOutHalf].flatMap((half) => half.cells)

test('only what is personal is taken out', () => {
  expect(maskText('34 new, ask Maria Lopez or jane@example.org')).toBe('34 new, ask [withheld] or [withheld]')
})

test('a harmless text stays as it is', () => {
  for (const { text } of cells) if (!looksPersonal(text)) expect(maskText(text)).toBe(text)
})

test('nothing personal is left, however texts stand together', () => {
  const joined = fc
    .array(fc.constantFrom(...cells.map(({ text }) => text)), { maxLength: 6 })
    .map((all) => all.join(' '))
  fc.assert(
    fc.property(fc.oneof(joined, fc.string({ unit: 'binary' })), (text) => !looksPersonal(maskText(text))),
  )
})
