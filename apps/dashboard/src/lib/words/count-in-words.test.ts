import { describe, expect, it } from 'vitest'
import { countOf, formatCount, withUnit } from './count-in-words.ts'

describe('numbers in words', () => {
  it('separate thousands and keep every digit of a count', () => {
    expect(formatCount(0)).toBe('0')
    expect(formatCount(1_234_567)).toBe('1,234,567')
  })

  it('show a ratio with one decimal', () => {
    expect(formatCount(87.46)).toBe('87.5')
  })

  it('say one thing and many things', () => {
    expect(countOf(1, 'thing')).toBe('1 thing')
    expect(countOf(0, 'thing')).toBe('0 things')
    expect(countOf(2, 'agency', 'agencies')).toBe('2 agencies')
  })

  it('carry the unit', () => {
    expect(withUnit(1204, 'people')).toBe('1,204 people')
    expect(withUnit(87.46, '%')).toBe('87.5%')
    expect(withUnit(12, '% of signals')).toBe('12% of signals')
  })
})
