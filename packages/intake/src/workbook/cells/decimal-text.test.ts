import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimalText } from './decimal-text.ts'

test('a number in plain digits is the same number, as far as spreadsheet programs show it', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -9.99e307, max: 9.99e307 }), (number) => {
      const text = decimalText(number)
      expect(text).toMatch(/^(?:0|-?(?:[1-9]\d*|0\.\d*[1-9]|[1-9]\d*\.\d*[1-9]))$/)
      const isExact = Number.isSafeInteger(number)
      expect(Number(text)).toBe((isExact ? number : Number(number.toPrecision(15))) || 0)
    }),
  )
})

test('a share becomes a percentage without the errors of binary fractions', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (number) => {
      expect(decimalText(number / 10_000, 2)).toBe(decimalText(number / 100))
    }),
  )
})
