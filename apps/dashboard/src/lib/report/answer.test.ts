import { describe, expect, it } from 'vitest'
import { answerInWords, sameAnswer, valueOf } from './answer.ts'

const count = (value: number) => ({ kind: 'value' as const, value })

describe('answerInWords', () => {
  it('never leaves a cell empty, and never shows a blank as zero', () => {
    expect(answerInWords(count(0))).toBe('0')
    expect(answerInWords(null)).toBe('Left blank')
    expect(answerInWords({ kind: 'not_reported' })).toBe('Not reported')
    expect(answerInWords({ kind: 'not_tracked' })).toBe('Not tracked')
    expect(answerInWords(count(12_345))).toBe('12,345')
  })
})

describe('sameAnswer', () => {
  it('tells zero, blank, not reported and not tracked apart', () => {
    const all = [
      count(0),
      count(1),
      null,
      { kind: 'not_reported' as const },
      { kind: 'not_tracked' as const },
    ]
    for (const [i, one] of all.entries()) {
      for (const [j, other] of all.entries()) expect(sameAnswer(one, other)).toBe(i === j)
    }
  })
})

describe('valueOf', () => {
  it('is the count, or nothing at all', () => {
    expect(valueOf(count(7))).toBe(7)
    expect(valueOf({ kind: 'not_reported' })).toBeNull()
    expect(valueOf(null)).toBeNull()
  })
})
