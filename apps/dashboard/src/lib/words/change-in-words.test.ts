import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeInWords } from './change-in-words.ts'

describe('changeInWords', () => {
  it.each([
    [100, 100, 'stayed the same'],
    [100, 112, 'rose by 12%'],
    [100, 88, 'fell by 12%'],
    [1000, 1001, 'rose slightly'],
    [1000, 999, 'fell slightly'],
    [100, 200, 'doubled'],
    [100, 250, 'more than doubled'],
    [100, 300, 'tripled'],
    [100, 450, 'grew to 4.5 times as many'],
    [100, 50, 'halved'],
    [100, 0, 'fell to zero'],
  ])('says of %i and then %i: %s', (before, after, words) => {
    expect(changeInWords(before, after)).toBe(words)
  })

  it('counts heads instead of percent where the base is small', () => {
    expect(changeInWords(0, 7)).toBe('rose by 7')
    expect(changeInWords(12, 9)).toBe('fell by 3')
  })

  it('never says up when it went down, whatever the numbers', () => {
    const count = fc.integer({ min: 0, max: 1_000_000 })
    fc.assert(
      fc.property(count, count, (before, after) => {
        const words = changeInWords(before, after)
        if (after > before) expect(words).toMatch(/rose|grew|doubled|tripled/)
        if (after < before) expect(words).toMatch(/fell|halved/)
        expect(words).not.toMatch(/NaN|Infinity/)
      }),
    )
  })
})
