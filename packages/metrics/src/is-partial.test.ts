import { describe, expect, it } from 'vitest'
import { isPartial } from './is-partial.ts'

describe('a period', () => {
  it('is partial while more than one report in ten is missing', () => {
    expect(isPartial(41, 48)).toBe(true)
    expect(isPartial(18, 20)).toBe(false)
    expect(isPartial(89, 100)).toBe(true)
    expect(isPartial(48, 48)).toBe(false)
  })

  it('of few reports is partial as soon as one is missing', () => {
    expect(isPartial(3, 4)).toBe(true)
  })

  it('in which nothing was due is not partial', () => {
    expect(isPartial(0, 0)).toBe(false)
  })
})
