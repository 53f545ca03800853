import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditTotals } from './audit-totals.ts'
import { defaultPolicy } from './disclosure-policy.ts'
import { protectTotals } from './protect-totals.ts'
import type { PublishedCell } from './published-table.ts'
import type { Total } from './total.ts'

const only = (total: Omit<Total, 'key'>): PublishedCell => {
  const [cell] = protectTotals([{ key: 'new_clients', ...total }]).cells
  if (cell === undefined) throw new Error('one total in, one cell out')
  return cell
}

describe('protectTotals', () => {
  it.each([
    ['a count under the threshold', [4, 3, 3]],
    ['a count of one', [1]],
    ['a large count of two organizations', [60, 60]],
    ['a large count that one organization dominates', [900, 50, 40]],
  ])('withholds %s', (_, contributions) => {
    expect(only({ contributions })).toMatchObject({ status: 'withheld', value: null })
  })

  it('publishes a count at the threshold that three organizations share', () => {
    expect(only({ contributions: [4, 4, 3] })).toMatchObject({ status: 'published', value: 11 })
  })

  it('publishes zero, and tells it from nobody having reported', () => {
    expect(only({ contributions: [0, 0] })).toMatchObject({ status: 'published', value: 0 })
    expect(only({ contributions: [] })).toMatchObject({ status: 'no_data', value: null })
  })

  it('counts only organizations with something to count as contributors', () => {
    expect(only({ contributions: [30, 30, 0, 0] }).status).toBe('withheld')
  })

  it('keeps the old value while a change is smaller than the threshold', () => {
    expect(only({ contributions: [40, 40, 25], previous: { value: 100 } })).toMatchObject({
      status: 'revision_pending',
      value: 100,
    })
    expect(only({ contributions: [40, 40, 31], previous: { value: 100 } })).toMatchObject({
      status: 'published',
      value: 111,
    })
  })

  it('never shows what an earlier release withheld', () => {
    expect(only({ contributions: [40, 40, 40], previous: { withheld: true } }).status).toBe('withheld')
  })

  it('refuses a contribution that is not a count', () => {
    expect(() => only({ contributions: [1.5, 20, 20] })).toThrow(RangeError)
    expect(() => only({ contributions: [-1, 20, 20] })).toThrow(RangeError)
  })
})

const contributions = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 8 })
const total = fc.record({ contributions, previousValue: fc.option(fc.integer({ min: 0, max: 300 })) })

describe('whatever is counted', () => {
  it('a shown count is zero, at least the threshold, or already public', () => {
    fc.assert(
      fc.property(fc.array(total, { maxLength: 12 }), (drawn) => {
        const totals: Total[] = drawn.map((each, index) => ({
          key: `m${index}`,
          contributions: each.contributions,
          ...(each.previousValue === null ? {} : { previous: { value: each.previousValue } }),
        }))
        const { cells } = protectTotals(totals)
        cells.forEach((cell, index) => {
          if (cell.value === null || cell.value === 0) return
          if (cell.value !== drawn[index]?.previousValue)
            expect(cell.value).toBeGreaterThanOrEqual(defaultPolicy.threshold)
        })
      }),
    )
  })

  it('two tables that differ only in withheld counts read the same', () => {
    const small = fc.integer({ min: 1, max: 10 })
    fc.assert(
      fc.property(small, small, (one, other) => {
        const shared: Total = { key: 'shared', contributions: [20, 20, 20] }
        const left = protectTotals([shared, { key: 'small', contributions: [one] }])
        const right = protectTotals([shared, { key: 'small', contributions: [other] }])
        expect(JSON.stringify(left)).toBe(JSON.stringify(right))
      }),
    )
  })
})

describe('auditTotals', () => {
  const honest: Total = { key: 'a', contributions: [20, 20, 20] }
  const shown = (value: number, key = 'a'): PublishedCell => ({ key, status: 'published', value })

  it.each<[string, readonly Total[], readonly PublishedCell[], RegExp]>([
    ['an untrue count', [honest], [shown(61)], /neither the true count/],
    ['a small count', [{ key: 'a', contributions: [3, 3, 3] }], [shown(9)], /from 1 to 10/],
    ['too few contributors', [{ key: 'a', contributions: [30, 30] }], [shown(60)], /fewer than 3/],
    ['dominance', [{ key: 'a', contributions: [90, 5, 5] }], [shown(100)], /nearly all/],
    ['a small move', [{ ...honest, previous: { value: 55 } }], [shown(60)], /moved by so little/],
    ['a cell withheld before', [{ ...honest, previous: { withheld: true } }], [shown(60)], /withheld before/],
    ['a cell out of place', [honest], [shown(60, 'b')], /not the total at its place/],
    ['a missing cell', [honest], [], /1 totals, but 0 cells/],
    ['a cell twice', [honest, honest], [shown(60), shown(60)], /stands twice/],
  ])('finds %s', (_, totals, cells, breach) => {
    expect(auditTotals(totals, cells, defaultPolicy).join()).toMatch(breach)
  })
})
