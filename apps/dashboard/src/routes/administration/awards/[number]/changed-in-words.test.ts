import { expect, it } from 'vitest'
import { changedInWords, changedWords } from './changed-in-words.ts'

it('says what a change of an award did to what it owes', () => {
  const said = (opened: number, dropped: number, moved: number) =>
    changedWords(changedInWords({ opened, dropped, moved }))
  expect(said(2, 0, 1)).toBe('2 reports more are expected, 1 report is due on another day.')
  expect(said(0, 1, 0)).toBe('1 report is no longer expected.')
  expect(said(0, 0, 0)).toBe('What it owes stays as it was.')
})

it.each(['', 'x', '1-2', '1-2-99999', '<b>'])('makes nothing of %s', (done) => {
  expect(changedWords(done)).toBeUndefined()
})
