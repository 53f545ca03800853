import { expect, it } from 'vitest'
import { extensionInWords, moreTimeInWords, recordInFacts } from './extension-in-words.ts'

it('says of each request what became of it, in words of its own', () => {
  const labels = (['asked', 'granted', 'refused', 'withdrawn'] as const).map(
    (each) => extensionInWords(each).label,
  )
  expect(new Set(labels).size).toBe(4)
})

it('counts the days that somebody asks for, across the change of clocks', () => {
  expect(moreTimeInWords('2017-11-13', '2017-10-30')).toBe(
    '14 days more: November 13, 2017 instead of October 30, 2017',
  )
  expect(moreTimeInWords('2017-10-31', '2017-10-30')).toMatch(/^1 day more:/)
})

it('leaves nothing of the record out', () => {
  const facts = recordInFacts({ onTime: 1, late: 2, missing: 3, granted: 4, refused: 5 })
  expect(facts.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5])
})
