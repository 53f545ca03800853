import { withPartialMark } from '#lib/release/partial-mark.ts'

interface Total {
  fiscalYear: number
  value: number | null
  revisionPending: boolean
  withheld: boolean
  reported: number
  expected: number
}

interface Part extends Omit<Total, 'withheld' | 'reported' | 'expected'> {
  /** Null: as for the nation. */
  reported: number | null
  expected: number | null
}

interface ShownTable {
  totals: readonly Total[]
  parts: { members: readonly { label: string; values: readonly Part[] }[] } | null
}

/** A row of a release's table: what stands under each year. */
export interface ShownRow {
  label: string
  isTotal: boolean
  byYear: ReadonlyMap<number, string>
}

/** The nation first, then its parts. A year that a part does not have is not in its row. */
export function rowsOf({ totals, parts }: ShownTable): readonly ShownRow[] {
  const totalOf = new Map(totals.map((total) => [total.fiscalYear, total]))
  const nation = totals.map(
    (each) =>
      [each.fiscalYear, each.withheld || each.value !== null ? said(each, each) : 'no report'] as const,
  )
  return [
    { label: 'All', isTotal: true, byYear: new Map(nation) },
    ...(parts?.members ?? []).map(({ label, values }) => ({
      label,
      isTotal: false,
      byYear: new Map(values.map((each) => [each.fiscalYear, said(each, totalOf.get(each.fiscalYear))])),
    })),
  ]
}

const counts = new Intl.NumberFormat('en-US')

function said({ value, revisionPending, reported, expected }: Part, nation: Total | undefined): string {
  if (value === null) return 'withheld'
  const figure = `${counts.format(value)}${revisionPending ? ' (correction waits)' : ''}`
  const coverage = reported === null || expected === null ? nation : { reported, expected }
  return coverage === undefined ? figure : withPartialMark(figure, coverage)
}

/** Whether a mark of partial figures stands among the rows. */
export const hasPartial = (rows: readonly ShownRow[]): boolean =>
  rows.some(({ byYear }) => [...byYear.values()].some((figure) => figure.endsWith('*')))
