import { expect, it } from 'vitest'
import { whyNotPassword } from './password-rules.ts'

const dana = { email: 'dana.whitfield@example.gov', name: 'Dana Whitfield' }

it.each([
  'orange ladder quiet river',
  'pGm3-Zt9!qLx2',
  'wer reitet so spät durch',
  'whitfield likes 14 red kites',
  '今日は良い天気ですね散歩に行こう',
])('“%s” will do', (password) => {
  expect(whyNotPassword(password, dana)).toBeUndefined()
})

it.each([
  ['short words', 'at least 12'],
  ['ééééé éé éé', 'at least 12'],
  ['x'.repeat(201), 'at most 200'],
  ['Dana.Whitfield', 'your name'],
  ['dana.whitfield@example.gov', 'your name'],
  ['Whitfield2017!', 'your name'],
  ['Muster Muster', 'your name'],
  ['password12345', 'quickly guessed'],
  ['Correct Horse Battery Staple', 'quickly guessed'],
  ['aaaaaaaaaaaaaaa', 'quickly guessed'],
  ['abababababab1', 'quickly guessed'],
  ['1234567890123', 'quickly guessed'],
  ['abcdefghijklmnop', 'quickly guessed'],
])('“%s” will not', (password, why) => {
  expect(whyNotPassword(password, dana)).toContain(why)
})

it('counts characters, not how a keyboard composes them', () => {
  expect(whyNotPassword('e\u0301'.repeat(6), dana)).toContain('at least 12')
})
