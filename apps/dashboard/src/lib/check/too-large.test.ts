import { expect, it } from 'vitest'
import { tooLarge } from './too-large.ts'

it('a file that is too large is told the limit, and what to do', () => {
  expect(tooLarge(30 * 1024 * 1024)).toBe(
    'This file is larger than 30 MB. Split it by award, and send the parts one after the other.',
  )
})
