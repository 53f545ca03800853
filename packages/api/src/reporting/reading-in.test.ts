import { describe, expect, it } from 'vitest'
import { Invalid } from '../refusals.ts'
import { readingIn } from './reading-in.ts'

const formWith = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, text] of Object.entries(fields)) form.set(name, text)
  return form
}

describe('readingIn', () => {
  it('reads a form that says nothing as no wishes', () => {
    expect(readingIn(formWith({}))).toEqual({ columnMapping: [], refused: [] })
    expect(readingIn(formWith({ sheet: '', columnMapping: '', refused: '' }))).toEqual({
      columnMapping: [],
      refused: [],
    })
  })

  it('reads what the person chose', () => {
    const columnMapping = [{ heading: 'place', meaning: { kind: 'column', column: 'state' } }]
    expect(
      readingIn(formWith({ sheet: 'Q4', columnMapping: JSON.stringify(columnMapping), refused: '["R101"]' })),
    ).toEqual({ sheet: 'Q4', columnMapping, refused: ['R101'] })
  })

  it.each([
    { columnMapping: 'nothing' },
    { columnMapping: '{}' },
    { columnMapping: '[{"heading":"a","meaning":{"kind":"column","column":"else"}}]' },
    { refused: '[1]' },
    { refused: JSON.stringify(Array.from({ length: 101 }, () => 'R101')) },
  ])('refuses %j in words', (fields) => {
    expect(() => readingIn(formWith(fields))).toThrow(Invalid)
  })
})
