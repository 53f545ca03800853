import { m } from '#lib/paraglide/messages.js'
import { yearShort } from '#lib/words/fiscal-year.ts'
import type { ReleasedDivision } from './released.ts'

/** The figures whose correction waits until it is large enough to show: `FY2016 (Texas)`. */
export function pendingFigures({ totals, parts }: ReleasedDivision): string[] {
  const named = (label: string, values: readonly { fiscalYear: number; revisionPending: boolean }[]) =>
    values.flatMap(({ fiscalYear, revisionPending }) =>
      revisionPending ? [`${yearShort(fiscalYear)} (${label})`] : [],
    )
  return [
    ...named(m.explore_national_total_short(), totals),
    ...(parts?.members.flatMap(({ label, values }) => named(label, values)) ?? []),
  ]
}
