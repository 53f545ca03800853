import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boxHeight, scrollToRow, visibleRows, type ScrolledRows } from './visible-rows.ts'

const scrolled: fc.Arbitrary<ScrolledRows> = fc
  .record({
    count: fc.oneof(fc.nat(60), fc.nat(2_000_000)),
    rowHeight: fc.integer({ min: 24, max: 64 }),
    viewport: fc.integer({ min: 100, max: 2000 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ count, rowHeight, viewport, share }) => ({
    count,
    rowHeight,
    viewport,
    scrollTop: share * Math.max(0, boxHeight(count, rowHeight) - viewport),
  }))

test('the window covers the viewport', () => {
  fc.assert(
    fc.property(scrolled, fc.nat(10), (rows, spare) => {
      const { first, end, origin } = visibleRows(rows, spare)
      const seen = Math.min(rows.viewport, rows.count * rows.rowHeight)
      expect(origin + first * rows.rowHeight).toBeLessThanOrEqual(rows.scrollTop + 1e-3)
      expect(origin + end * rows.rowHeight).toBeGreaterThanOrEqual(rows.scrollTop + seen - 1e-3)
    }),
  )
})

test('the window has no rows that the file does not have, and few that are not seen', () => {
  fc.assert(
    fc.property(scrolled, fc.nat(10), (rows, spare) => {
      const { first, end } = visibleRows(rows, spare)
      expect(first).toBeGreaterThanOrEqual(0)
      expect(end).toBeLessThanOrEqual(rows.count)
      expect(end - first).toBeLessThanOrEqual(Math.ceil(rows.viewport / rows.rowHeight) + 1 + 2 * spare)
    }),
  )
})

test('scrolled to a row, it is wholly seen', () => {
  fc.assert(
    fc.property(scrolled, fc.double({ min: 0, max: 0.999, noNaN: true }), (rows, share) => {
      fc.pre(rows.count > 0)
      const row = Math.floor(share * rows.count)
      const scrollTop = scrollToRow(row, rows)
      const { origin } = visibleRows({ ...rows, scrollTop }, 0)
      const top = origin + row * rows.rowHeight - scrollTop
      expect(top).toBeGreaterThanOrEqual(-0.01)
      expect(top + rows.rowHeight).toBeLessThanOrEqual(rows.viewport + 0.01)
    }),
  )
})

test('a row that is seen needs no scrolling', () => {
  const rows = { count: 1000, rowHeight: 30, scrollTop: 610, viewport: 300 }
  expect(scrollToRow(21, rows)).toBe(610)
  expect(scrollToRow(29, rows)).toBe(610)
  expect(scrollToRow(20, rows)).toBe(600)
})

test('the last row is reached, also where the box is shorter than its rows', () => {
  const count = 1_000_000
  const viewport = 500
  const scrollTop = boxHeight(count, 32) - viewport
  expect(scrollTop).toBeLessThan(count * 32)
  expect(visibleRows({ count, rowHeight: 32, scrollTop, viewport }, 0).end).toBe(count)
})

test('without rows there is nothing to draw', () => {
  expect(visibleRows({ count: 0, rowHeight: 32, scrollTop: 0, viewport: 500 }, 5)).toEqual({
    first: 0,
    end: 0,
    origin: 0,
  })
})
