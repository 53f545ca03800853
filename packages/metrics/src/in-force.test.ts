import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyQuarter } from './arbitrary-periods.ts'
import { isInForce } from './in-force.ts'
import { addQuarters, quartersBetween } from './quarter-arithmetic.ts'

test('an entry without dates is always in force', () => {
  fc.assert(fc.property(anyQuarter, (quarter) => isInForce({}, quarter)))
})

test('an entry is in force from its first to its last quarter, and in no other', () => {
  fc.assert(
    fc.property(anyQuarter, fc.nat(30), fc.integer({ min: -40, max: 70 }), (effectiveFrom, length, step) => {
      const effectiveTo = addQuarters(effectiveFrom, length)
      const quarter = addQuarters(effectiveFrom, step)
      const inside = quartersBetween(effectiveFrom, effectiveTo).includes(quarter)
      expect(isInForce({ effectiveFrom, effectiveTo }, quarter)).toBe(inside)
      expect(isInForce({ effectiveFrom }, quarter)).toBe(step >= 0)
      expect(isInForce({ effectiveTo }, quarter)).toBe(step <= length)
    }),
  )
})
