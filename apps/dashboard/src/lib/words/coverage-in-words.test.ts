import { describe, expect, it } from 'vitest'
import { coverageInWords } from './coverage-in-words.ts'

describe('coverage', () => {
  it('says how many of those expected have reported', () => {
    expect(coverageInWords(41, 48)).toBe('41 of 48 reported')
    expect(coverageInWords(1200, 1200)).toBe('1,200 of 1,200 reported')
  })

  it('does not pretend that zero of zero is anything', () => {
    expect(coverageInWords(0, 0)).toBe('nobody was due to report')
  })
})
