import fc from 'fast-check'
import { expect, test } from 'vitest'
import { damageOrder } from './damage-order.ts'

const anyFinding = fc.record({
  code: fc.constantFrom('P101', 'S101', 'V101', 'V202', 'Q101'),
  severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
  // A spreadsheet's rows count from 1.
  row: fc.option(fc.integer({ min: 1, max: 20 })),
  rows: fc.constantFrom(1, 21, 400),
})

test('the order is the same wherever the findings stood before', () => {
  fc.assert(
    fc.property(fc.array(anyFinding), (findings) => {
      const sorted = findings.toSorted(damageOrder)
      expect(findings.toReversed().toSorted(damageOrder)).toEqual(sorted)
    }),
  )
})

test('no warning stands before an error, and no privacy finding after another of its severity', () => {
  fc.assert(
    fc.property(fc.array(anyFinding), (findings) => {
      const sorted = findings
        .toSorted(damageOrder)
        .map(({ severity, code }) => `${severity} ${code.charAt(0)}`)
      expect(sorted.lastIndexOf('error V')).toBeLessThan(sorted.length)
      for (const [earlier, later] of [
        ['error P', 'error S'],
        ['error S', 'error V'],
        ['error Q', 'warning P'],
        ['warning Q', 'info P'],
      ] as const)
        if (sorted.includes(earlier) && sorted.includes(later))
          expect(sorted.lastIndexOf(earlier)).toBeLessThan(sorted.indexOf(later))
    }),
  )
})
