import { describe, expect, it } from 'vitest'
import { coverageByYear } from './coverage-by-year.ts'

const row = (fiscalYear: number, reported: number, expected: number, withheld = false) => ({
  ...{ fiscalYear, reported, expected, withheld, revisionPending: false },
  value: withheld ? null : 60,
})

describe('coverageByYear', () => {
  it('names, for each year, the measure with the fewest reports in; the latest year first', () => {
    expect(
      coverageByYear([
        { label: 'New clients', rows: [row(2016, 48, 48), row(2017, 30, 48)] },
        { label: 'Trainings', rows: [row(2016, 12, 12, true), row(2017, 12, 12), row(2015, 0, 0)] },
      ]),
    ).toEqual([
      {
        fiscalYear: 2017,
        measures: 2,
        withheld: 0,
        lowest: { label: 'New clients', reported: 30, expected: 48 },
      },
      {
        fiscalYear: 2016,
        measures: 2,
        withheld: 1,
        lowest: { label: 'New clients', reported: 48, expected: 48 },
      },
      {
        fiscalYear: 2015,
        measures: 1,
        withheld: 0,
        lowest: { label: 'Trainings', reported: 0, expected: 0 },
      },
    ])
  })
})
