import { expect, it } from 'vitest'
import { doneInWords } from './done-words.ts'

it('says what was entered, for which year', () => {
  expect(doneInWords('action-5.2-FY2016')).toBe('The status of action 5.2 for FY2016 is entered.')
  expect(doneInWords('theme-1-beyond')).toBe('The status of theme 1 for the time after the plan is entered.')
  expect(doneInWords('objective-5-FY2016-narrative')).toBe(
    'What was done for objective 5 in FY2016 is saved.',
  )
})

it('repeats nothing that somebody put into the address', () => {
  for (const done of [null, '', 'action', 'You have won', 'action-5.2-FY2016-<b>'])
    expect(doneInWords(done)).toBeUndefined()
})
