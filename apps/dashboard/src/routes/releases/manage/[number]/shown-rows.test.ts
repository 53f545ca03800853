import { expect, it } from 'vitest'
import { hasPartialMark } from '#lib/release/partial-mark.ts'
import { rowsOf } from './shown-rows.ts'

it('a row for the nation and for each part; withheld, waiting and missing are told apart', () => {
  const value = (fiscalYear: number, of: number | null, revisionPending = false) => ({
    fiscalYear,
    value: of,
    revisionPending,
    reported: 20,
    expected: 20,
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

it('a number that will change, as reports are missing, is marked; a part without coverage of its own has the nation’s', () => {
  const year = { fiscalYear: 2017, value: 1240, revisionPending: false }
  const rows = (reported: number) =>
    rowsOf({
      totals: [{ ...year, withheld: false, reported, expected: 20 }],
      parts: { members: [{ label: 'Texas', values: [{ ...year, reported: null, expected: null }] }] },
    })
  expect(rows(3).map(({ byYear }) => byYear.get(2017))).toEqual(['1,240 *', '1,240 *'])
  expect(
    [rows(3), rows(20)].map((each) => hasPartialMark(each.flatMap(({ byYear }) => [...byYear.values()]))),
  ).toEqual([true, false])
})
