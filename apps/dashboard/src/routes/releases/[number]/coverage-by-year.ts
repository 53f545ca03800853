import type { ReleasedTable } from '#lib/release/released-table.ts'

export interface YearCoverage {
  fiscalYear: number
  /** Reports that were in and that were due, of the measure with the fewest of its reports in. */
  lowest: { label: string; reported: number; expected: number }
  measures: number
  withheld: number
}

/** How much of each fiscal year a release knows, the latest year first. */
export function coverageByYear(tables: readonly Pick<ReleasedTable, 'label' | 'rows'>[]): YearCoverage[] {
  const rows = tables.flatMap(({ label, rows: own }) => own.map((row) => ({ ...row, label })))
  return [...Map.groupBy(rows, ({ fiscalYear }) => fiscalYear)]
    .sort(([one], [other]) => other - one)
    .map(([fiscalYear, ofTheYear]) => {
      const lowest = ofTheYear.reduce((one, other) => (share(other) < share(one) ? other : one))
      return {
        fiscalYear,
        lowest: { label: lowest.label, reported: lowest.reported, expected: lowest.expected },
        measures: ofTheYear.length,
        withheld: ofTheYear.filter(({ withheld }) => withheld).length,
      }
    })
}

const share = ({ reported, expected }: { reported: number; expected: number }) =>
  expected === 0 ? 1 : reported / expected
