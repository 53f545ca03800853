import { describe, expect, it } from 'vitest'
import { coverageInWords, isPartial } from './coverage-in-words.ts'

describe('coverage', () => {
  it('says how many of those expected have reported', () => {
    expect(coverageInWords(41, 48)).toBe('41 of 48 reported')
    expect(coverageInWords(1200, 1200)).toBe('1,200 of 1,200 reported')
  })

  it('does not pretend that zero of zero is anything', () => {
    expect(coverageInWords(0, 0)).toBe('nobody was due to report')
    expect(isPartial(0, 0)).toBe(false)
  })

  it('is partial while more than one report in ten is missing', () => {
    expect(isPartial(41, 48)).toBe(true)
    expect(isPartial(18, 20)).toBe(false)
    expect(isPartial(89, 100)).toBe(true)
    expect(isPartial(48, 48)).toBe(false)
  })

  it('of few reports is partial as soon as one is missing', () => {
    expect(isPartial(3, 4)).toBe(true)
  })
})
