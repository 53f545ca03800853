import { describe, expect, it } from 'vitest'
import type { LineAnswer } from './answer.ts'
import { compareLines, signed } from './compare-lines.ts'

const count = (value: number): LineAnswer => ({ kind: 'value', value })
const line = (key: string, answer: LineAnswer, previous: LineAnswer) => ({
  key,
  label: key,
  group: 'New clients',
  state: 'TX',
  answer,
  previous,
})
const compared = (now: LineAnswer, before: LineAnswer) => compareLines([line('a', now, before)])[0]

describe('compareLines', () => {
  it('says the difference, and marks a large one', () => {
    expect(compared(count(34), count(31))).toMatchObject({ difference: 3, change: 'changed', words: '+3' })
    expect(compared(count(60), count(31))).toMatchObject({ change: 'large', words: '+29' })
    expect(compared(count(5), count(30))).toMatchObject({ change: 'large', words: '\u221225' })
  })

  it('does not call a few people more a large change', () => {
    expect(compared(count(4), count(1))?.change).toBe('changed')
    expect(compared(count(120), count(105))?.change).toBe('changed')
  })

  it('never computes with an answer that is no count', () => {
    expect(compared({ kind: 'not_tracked' }, count(7))).toMatchObject({
      difference: null,
      words: 'No longer counted',
    })
    expect(compared(count(0), null)).toMatchObject({ difference: null, words: 'Now counted' })
    expect(compared({ kind: 'not_tracked' }, { kind: 'not_reported' })?.words).toBe('Answered otherwise')
    expect(compared(null, null)).toMatchObject({ change: 'same', words: 'No change' })
  })
})

describe('signed', () => {
  it('writes a minus sign that screen readers and print know', () => {
    expect(signed(-1234)).toBe('\u22121,234')
    expect(signed(5)).toBe('+5')
  })
})
