import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planColumns, scrollToColumn, visibleColumns } from './visible-columns.ts'

const sizes = { character: 8, narrowest: 6, widest: 20 }

test('a column is as wide as its longest text, within limits', () => {
  const { starts } = planColumns(
    ['a', 'fiscal_quarter', 'x'.repeat(90)],
    [['12345678', 'FY2017Q4', '']],
    sizes,
  )
  expect(starts).toEqual([0, 96, 240, 400])
})

const plan = fc
  .array(fc.string({ maxLength: 30 }), { minLength: 1, maxLength: 200 })
  .map((headings) => planColumns(headings, [], sizes))

test('every column that is seen is drawn', () => {
  fc.assert(
    fc.property(plan, fc.nat(20_000), fc.integer({ min: 100, max: 1500 }), (columns, left, viewport) => {
      const { first, end } = visibleColumns(columns, left, left + viewport)
      for (const [place, start] of columns.starts.slice(0, -1).entries()) {
        const seen = (columns.starts[place + 1] ?? 0) > left && start < left + viewport
        if (seen) expect(place >= first && place < end).toBe(true)
      }
    }),
  )
})

test('few columns are drawn that are not seen', () => {
  const { starts } = planColumns(Array.from({ length: 200 }, String), [], sizes)
  const { first, end } = visibleColumns({ starts }, 2000, 2500)
  expect(end - first).toBeLessThanOrEqual(Math.ceil(500 / 48) + 4)
})

test('scrolled to a column, it is seen', () => {
  fc.assert(
    fc.property(plan, fc.nat(199), fc.nat(20_000), (columns, any, scrollLeft) => {
      const place = any % (columns.starts.length - 1)
      const viewport = 400
      const left = scrollToColumn(columns, place, { scrollLeft, viewport })
      expect(columns.starts[place]).toBeGreaterThanOrEqual(left)
      expect(columns.starts[place + 1]).toBeLessThanOrEqual(left + viewport)
    }),
  )
})
