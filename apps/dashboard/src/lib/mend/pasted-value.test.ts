import { expect, test } from 'vitest'
import { pastedValue } from './pasted-value.ts'

test('one cell is pasted as it is, without the line end that a spreadsheet adds', () => {
  expect(pastedValue('TX')).toBe('TX')
  expect(pastedValue('TX\r\n')).toBe('TX')
  expect(pastedValue('1,234\n')).toBe('1,234')
  expect(pastedValue('')).toBe('')
})

test('several cells are not one value', () => {
  expect(pastedValue('TX\tCA')).toBeNull()
  expect(pastedValue('TX\r\nCA\r\n')).toBeNull()
})
