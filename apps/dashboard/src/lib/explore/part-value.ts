import type { ChartValue } from '#lib/chart/chart-specification.ts'
import type { ReleasedDivision, ReleasedMember } from './released.ts'

type Part = ReleasedMember['values'][number]

/** What is drawn of a part: a figure, `withheld`, or null where the release has nothing of that year. */
export const valueOfPart = (part: Part | undefined): ChartValue =>
  part === undefined ? null : (part.value ?? 'withheld')

export const partIn = ({ values }: ReleasedMember, fiscalYear: number): Part | undefined =>
  values.find((value) => value.fiscalYear === fiscalYear)

/** How many reports stand behind a part: its own, or those behind the total, of which it is a part. */
export function coverageOfPart(
  part: Part | undefined,
  total: ReleasedDivision['totals'][number],
): { reported: number; expected: number } {
  const { reported, expected } = part?.reported == null || part.expected == null ? total : part
  return { reported: reported ?? 0, expected: expected ?? 0 }
}

/** The years whose total is divided, oldest first. */
export function dividedYears({ totals, parts }: ReleasedDivision): ReleasedDivision['totals'] {
  const omitted = new Set(parts?.omitted.map(({ fiscalYear }) => fiscalYear))
  return totals.filter(({ fiscalYear }) => !omitted.has(fiscalYear))
}
