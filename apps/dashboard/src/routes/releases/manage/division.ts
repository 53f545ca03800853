/** How a metric is divided in a release, and what is not shown of it. */
export interface Division {
  metric: string
  metricLabel: string
  dimension: string
  label: string
  parts: number
  withheld: number
  pending: number
  omitted: readonly { fiscalYear: number; reason: string }[]
}

const reasons: Readonly<Record<string, string>> = {
  total_not_shown: 'the total is not shown',
  not_added_up: 'the parts do not add up to the total',
  no_earlier_counts: 'an earlier release kept no counts',
  not_provable: 'it could not be proven safe',
}

/** `FY2014, FY2015: the total is not shown`; null if no year is left out. */
export function omittedInWords(omitted: Division['omitted']): string | null {
  if (omitted.length === 0) return null
  return [...Map.groupBy(omitted, ({ reason }) => reason)]
    .map(([reason, years]) => {
      const named = years.map(({ fiscalYear }) => `FY${fiscalYear}`).join(', ')
      return `${named}: ${reasons[reason] ?? reason}`
    })
    .join('; ')
}
