import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LineStore } from './line-store.ts'
import { linesByReport } from './lines-by-report.ts'

test('each report gets its lines, all of them, in the order of the file', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(6), { maxLength: 80 }), (reports) => {
      const lines = new LineStore()
      reports.forEach((report, row) => lines.add(report, 0, 0, row, row))
      const { order, starts } = linesByReport(lines, 7)
      for (let report = 0; report < 7; report++) {
        const own = [...order.subarray(starts[report], starts[report + 1])]
        expect(own).toEqual(reports.flatMap((one, line) => (one === report ? [line] : [])))
      }
    }),
  )
})
