import { expect, it } from 'vitest'
import { remindedInWords } from './reminded-in-words.ts'

const none = { reminded: 0, earlier: 0, nobody: 0, notOwed: 0 }

it('says what happened, and nothing that did not', () => {
  expect(remindedInWords({ ...none, reminded: 1 })).toBe('You reminded grantees of 1 report.')
  expect(remindedInWords({ reminded: 28, earlier: 2, nobody: 7, notOwed: 1 })).toBe(
    'You reminded grantees of 28 reports. Of 2 reports they were reminded earlier today. ' +
      'For 7 reports there is nobody to remind: invite somebody of the organization. ' +
      '1 was passed over: in, or not due yet.',
  )
  expect(remindedInWords({ ...none, earlier: 1 })).toBe(
    'Nobody was reminded. Of 1 report they were reminded earlier today.',
  )
})
