import fc from 'fast-check'
import { expect, test } from 'vitest'
import { strata } from '../coding/strata.ts'
import { reportOf } from '../fixtures/report-of.ts'
import { fingerprintOf } from './fingerprint.ts'

const anyNumbers = fc.uniqueArray(fc.tuple(fc.nat(strata.length - 1), fc.nat(99_999)), {
  minLength: 2,
  maxLength: 60,
  selector: ([stratum]) => stratum,
})

test('the same numbers have the same fingerprint in any order', () => {
  fc.assert(
    fc.property(anyNumbers, (numbers) => {
      expect(fingerprintOf(reportOf(numbers.toReversed()))).toBe(fingerprintOf(reportOf(numbers)))
    }),
  )
})

test('one other number is another fingerprint, and so are two that are exchanged', () => {
  fc.assert(
    fc.property(anyNumbers, (numbers) => {
      const [one, two, ...rest] = numbers
      if (one === undefined || two === undefined) return
      const print = fingerprintOf(reportOf(numbers))
      expect(fingerprintOf(reportOf([[one[0], one[1] + 1], two, ...rest]))).not.toBe(print)
      if (one[1] !== two[1])
        expect(fingerprintOf(reportOf([[one[0], two[1]], [two[0], one[1]], ...rest]))).not.toBe(print)
    }),
  )
})
