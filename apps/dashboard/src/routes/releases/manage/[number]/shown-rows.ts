interface Shown {
  fiscalYear: number
  value: number | null
  revisionPending: boolean
}

interface ShownTable {
  totals: readonly (Shown & { withheld: boolean })[]
  parts: { members: readonly { label: string; values: readonly Shown[] }[] } | null
}

/** A row of a release's table: what stands under each year. */
export interface ShownRow {
  label: string
  isTotal: boolean
  byYear: ReadonlyMap<number, string>
}

/** The nation first, then its parts. A year that a part does not have is not in its row. */
export function rowsOf({ totals, parts }: ShownTable): readonly ShownRow[] {
  const nation = totals.map(
    (each) => [each.fiscalYear, each.withheld || each.value !== null ? said(each) : 'no report'] as const,
  )
  return [
    { label: 'All', isTotal: true, byYear: new Map(nation) },
    ...(parts?.members ?? []).map(({ label, values }) => ({
      label,
      isTotal: false,
      byYear: new Map(values.map((each) => [each.fiscalYear, said(each)])),
    })),
  ]
}

const counts = new Intl.NumberFormat('en-US')

const said = ({ value, revisionPending }: Shown): string =>
  value === null ? 'withheld' : `${counts.format(value)}${revisionPending ? ' (correction waits)' : ''}`
