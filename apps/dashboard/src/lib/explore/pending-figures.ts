import { exploreWords } from './explore-words.ts'
import type { ReleasedDivision } from './released.ts'

/** The figures whose correction waits until it is large enough to show: `FY2016 (Texas)`. */
export function pendingFigures({ totals, parts }: ReleasedDivision): string[] {
  const named = (label: string, values: readonly { fiscalYear: number; revisionPending: boolean }[]) =>
    values.flatMap(({ fiscalYear, revisionPending }) =>
      revisionPending ? [`FY${fiscalYear} (${label})`] : [],
    )
  return [
    ...named(exploreWords.nationalTotal.toLowerCase(), totals),
    ...(parts?.members.flatMap(({ label, values }) => named(label, values)) ?? []),
  ]
}
