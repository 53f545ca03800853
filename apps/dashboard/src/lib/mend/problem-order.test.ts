import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellsWithFindings } from './cells-with-findings.ts'
import { aFinding } from './fixtures/a-finding.ts'
import { compareSpots, nextSpot, problemSpots, rowsToShow, worstOf, type Spot } from './problem-order.ts'

const headings = ['a', 'b', 'c']
const byPlace = cellsWithFindings(
  [
    aFinding({ row: 9, column: 'a', severity: 'warning' }),
    aFinding({ row: 4, column: 'c' }),
    aFinding({ row: 4, column: 'b', severity: 'info' }),
    aFinding({ row: 4, column: 'a' }),
    aFinding({ row: 4, column: 'a', severity: 'warning' }),
    aFinding({ row: 9, column: null }),
  ],
  headings,
)

test('problems go row by row, the row as a whole first, then from left to right', () => {
  expect(problemSpots(byPlace, 'to_fix')).toEqual([
    { row: 4, place: 0 },
    { row: 4, place: 2 },
    { row: 9, place: null },
    { row: 9, place: 0 },
  ])
})

test('errors and warnings can be seen apart', () => {
  expect(problemSpots(byPlace, 'error')).toEqual([
    { row: 4, place: 0 },
    { row: 4, place: 2 },
    { row: 9, place: null },
  ])
  expect(problemSpots(byPlace, 'warning')).toEqual([
    { row: 4, place: 0 },
    { row: 9, place: 0 },
  ])
})

const spot: fc.Arbitrary<Spot> = fc.record({
  row: fc.integer({ min: 2, max: 9 }),
  place: fc.option(fc.integer({ min: 0, max: 3 })),
})
const spots = fc
  .uniqueArray(spot, { minLength: 1, maxLength: 12, comparator: (a, b) => compareSpots(a, b) === 0 })
  .map((all): readonly Spot[] => all.toSorted(compareSpots))

test('going on from problem to problem meets each once, and begins again, both ways', () => {
  fc.assert(
    fc.property(spots, spot, fc.constantFrom<1 | -1>(1, -1), (all, start, step) => {
      const met: Spot[] = []
      let at = start
      for (const _ of all) {
        const next = nextSpot(all, at, step)
        if (next === undefined) throw new Error('there is always a next one')
        met.push(next)
        at = next
      }
      expect(met.toSorted(compareSpots)).toEqual(all)
      expect(nextSpot(all, at, step)).toEqual(met[0])
    }),
  )
})

test('without problems there is no next one', () => {
  expect(nextSpot([], { row: 2, place: 0 }, 1)).toBeUndefined()
})

test('rows that a person touched stay in sight, each once, in the order of the file', () => {
  const touched = [12, 4, 2].map((row) => ({ row, place: 1 }))
  expect(rowsToShow(problemSpots(byPlace, 'to_fix'), touched)).toEqual([2, 4, 9, 12])
})

test('the worst counts', () => {
  expect(worstOf([])).toBeNull()
  expect(worstOf([aFinding({ severity: 'info' }), aFinding({ severity: 'warning' })])).toBe('warning')
  expect(worstOf([aFinding({ severity: 'warning' }), aFinding()])).toBe('error')
})
