import { expect, it } from 'vitest'
import { dayInShort } from './day-in-short.ts'

it('a day is the same day in every time zone', () => {
  expect(dayInShort('2017-10-30')).toBe('Oct 30, 2017')
  expect(() => dayInShort('soon')).toThrow(RangeError)
})
