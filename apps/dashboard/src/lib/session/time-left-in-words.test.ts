import { expect, it } from 'vitest'
import { timeLeftInWords, timeLeftSpoken } from './time-left-in-words.ts'

it.each([
  [150_000, '2 minutes 30 seconds'],
  [120_000, '2 minutes'],
  [61_000, '1 minute 1 second'],
  [59_001, '1 minute'],
  [900, '1 second'],
  [0, '0 seconds'],
])('%i milliseconds are %s', (left, words) => {
  expect(timeLeftInWords(left)).toBe(words)
})

it('is read out five times, not every second', () => {
  const said = new Set<string>()
  for (let left = 150_000; left > 0; left -= 1000) said.add(timeLeftSpoken(left))
  expect([...said]).toEqual([
    'You will be signed out in 2 minutes 30 seconds.',
    'You will be signed out in 2 minutes.',
    'You will be signed out in 1 minute.',
    'You will be signed out in 30 seconds.',
    'You will be signed out in 10 seconds.',
  ])
})
