interface Counted {
  parts: number
  withheld: number
  omitted: number
}

/** What a change would do to a metric, as the api tells it. */
export interface Preview {
  totals: { now: Counted; then: Counted }
  dimensions: readonly {
    label: string
    now: Counted | null
    then: Counted | null
    coarser: (Counted & { how: string }) | null
  }[]
}

export interface PreviewRow {
  label: string
  now: Counted | null
  then: Counted | null
  coarser: (Counted & { how: string }) | null
}

/** The national totals first, then each dimension that is divided by, or is to be. */
export function previewRows({ totals, dimensions }: Preview): readonly PreviewRow[] {
  return [
    { label: 'National totals', ...totals, coarser: null },
    ...dimensions
      .filter(({ now, then }) => now !== null || then !== null)
      .map(({ label, ...row }) => ({ label: `By ${label}`, ...row })),
  ]
}

/** `12 of 40 withheld, 2 years left out`; null where nothing is published. */
export function countedInWords(counted: Counted | null): string | null {
  if (counted === null) return null
  const { parts, withheld, omitted } = counted
  const years = omitted === 1 ? '1 year left out' : `${omitted} years left out`
  return `${withheld} of ${parts} withheld${omitted === 0 ? '' : `, ${years}`}`
}
