import { expect, it } from 'vitest'
import { sameText } from './same-text.ts'

it('two texts are the same whatever browser sent them, and nothing is the same as an empty one', () => {
  expect(sameText('One site moved.\r\nIt is open.', ' One site moved.\nIt is open. ')).toBe(true)
  expect(sameText(null, ' ')).toBe(true)
  expect(sameText('One site moved.', null)).toBe(false)
  expect(sameText('One site moved.', 'One site moved. It is open.')).toBe(false)
})
