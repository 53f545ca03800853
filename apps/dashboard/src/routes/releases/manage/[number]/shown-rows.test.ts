import { expect, it } from 'vitest'
import { rowsOf } from './shown-rows.ts'

it('a row for the nation and for each part; withheld, waiting and missing are told apart', () => {
  const value = (fiscalYear: number, of: number | null, revisionPending = false) => ({
    fiscalYear,
    value: of,
    revisionPending,
  })
  const rows = rowsOf({
    totals: [
      { ...value(2015, null), withheld: true },
      { ...value(2016, null), withheld: false },
      { ...value(2017, 1240), withheld: false },
    ],
    parts: { members: [{ label: 'Texas', values: [value(2016, 30, true), value(2017, null)] }] },
  })
  expect(rows.map(({ byYear }) => [...byYear.values()])).toEqual([
    ['withheld', 'no report', '1,240'],
    ['30 (correction waits)', 'withheld'],
  ])
  expect(rows.map(({ isTotal }) => isTotal)).toEqual([true, false])
})
