import type { Coverage } from '@muster/data'
import { isPartial, type Metric } from '@muster/metrics'
import { coverageOf, type Reported } from '../figures/coverage-of.ts'

/**
 * How many of the reports behind a metric's fiscal-year total are in: those of all quarters, or for a stock those of
 * the quarter whose value it is, the last one with an accepted report.
 */
export function coverageOfTotal(
  { program, addsOver }: Pick<Metric, 'program' | 'addsOver'>,
  ofTheYear: readonly Coverage[],
): Reported {
  if (addsOver.quarters !== 'last') return coverageOf(ofTheYear, [program])
  const reported = ofTheYear.filter((each) => each.programKind === program && each.accepted > 0)
  const last = reported.map(({ fiscalQuarter }) => fiscalQuarter).reduce(later, '')
  return coverageOf(
    ofTheYear.filter(({ fiscalQuarter }) => fiscalQuarter === last),
    [program],
  )
}

/**
 * Whether a total can be released. A sum grows as reports come in, and its coverage says so; a stock of which few
 * reports are in would look like a fall, and if it were withheld for that, it would have to stay withheld.
 */
export const isSettled = (
  { addsOver }: Pick<Metric, 'addsOver'>,
  { reported, expected }: Reported,
): boolean => addsOver.quarters !== 'last' || (expected > 0 && !isPartial(reported, expected))

const later = (one: string, other: string) => (one < other ? other : one)
