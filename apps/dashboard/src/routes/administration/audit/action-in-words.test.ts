import { expect, it } from 'vitest'
import { actionInWords } from './action-in-words.ts'

it.each([
  ['review.accept', 'review: accept'],
  ['reports.declareNothing', 'reports: declare nothing'],
  ['registerFirstAdministrator', 'register first administrator'],
  ['identity.sign_in', 'identity: sign in'],
])('%s reads “%s”', (action, words) => {
  expect(actionInWords(action)).toBe(words)
})
