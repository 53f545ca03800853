import { describe, expect, it } from 'vitest'
import { readTyped, typedOf } from './read-typed.ts'

const read = (text: string) => readTyped({ text, choice: '' })

describe('a line', () => {
  it.each([
    ['12', 12],
    [' 0 ', 0],
    ['1,234', 1234],
    ['999,999,999', 999_999_999],
  ])('takes %j', (text, value) => {
    expect(read(text)).toEqual({ kind: 'answer', answer: { kind: 'value', value } })
  })

  it.each(['twelve', '-1', '1.5', '12,34', '1,2345', '12 or 13', '1000000000'])(
    'does not guess what %j means',
    (text) => {
      expect(read(text)).toMatchObject({ kind: 'wrong', message: expect.any(String) })
    },
  )

  it('is blank when nothing stands in it, and has two answers that are no numbers', () => {
    expect(read('')).toEqual({ kind: 'answer', answer: null })
    expect(read('nr')).toEqual({ kind: 'answer', answer: { kind: 'not_reported' } })
    expect(read('NT')).toEqual({ kind: 'answer', answer: { kind: 'not_tracked' } })
    expect(readTyped({ text: '', choice: 'not_tracked' })).toEqual(read('NT'))
  })

  it('reads back as it is shown', () => {
    for (const answer of [null, { kind: 'value', value: 12_345 }, { kind: 'not_reported' }] as const)
      expect(readTyped(typedOf(answer))).toEqual({ kind: 'answer', answer })
  })
})
