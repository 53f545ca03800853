import { coverageOfPart } from '#lib/explore/part-value.ts'
import type { ReleasedDivision, ReleasedMember } from '#lib/explore/released.ts'
import { withPartialMark } from '#lib/release/partial-mark.ts'

type Total = ReleasedDivision['totals'][number]
type Figure = ReleasedMember['values'][number]
type ShownTable = Pick<ReleasedDivision, 'totals'> & {
  parts: { members: readonly Pick<ReleasedMember, 'label' | 'values'>[] } | null
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

function said(figure: Figure, nation: Total | undefined): string {
  if (figure.value === null) return 'withheld'
  const shown = `${counts.format(figure.value)}${figure.revisionPending ? ' (correction waits)' : ''}`
  return nation === undefined ? shown : withPartialMark(shown, coverageOfPart(figure, nation))
}
