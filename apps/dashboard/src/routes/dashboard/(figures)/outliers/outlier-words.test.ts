import { describe, expect, it } from 'vitest'
import { besideUsual, distanceInWords, outliersTitle } from './outlier-words.ts'

describe('what stands out, in words', () => {
  it('names how far it lies from what is usual, and on which side', () => {
    expect(distanceInWords({ median: 100.5, distance: 4.234 })).toBe('4.2 spreads above 100.5')
    expect(distanceInWords({ median: 1200, distance: -5 })).toBe('5 spreads below 1,200')
    expect(distanceInWords({ median: 7, distance: 0.01 })).toBe('at the median, 7')
    expect(distanceInWords(null)).toBeNull()
  })

  it('says so where other awards judge', () => {
    const far = { median: 10, distance: 4 }
    expect(besideUsual({ own: far, others: null })).toBe('4 spreads above 10')
    expect(besideUsual({ own: null, others: far })).toBe('4 spreads above 10, of other awards')
  })

  it('has a headline for none, one and many', () => {
    expect([0, 1, 12].map(outliersTitle)).toEqual([
      'No count stands out',
      '1 count stands out from what is usual',
      '12 counts stand out from what is usual',
    ])
  })
})
