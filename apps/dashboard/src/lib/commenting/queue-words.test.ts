import { expect, it } from 'vitest'
import { queueIn } from './queue-words.ts'

it('an address names a queue, or means those to read', () => {
  expect(queueIn(new URLSearchParams('queue=suspect'))).toBe('suspect')
  expect(queueIn(new URLSearchParams('queue=everything'))).toBe('waiting')
  expect(queueIn(new URLSearchParams())).toBe('waiting')
})
