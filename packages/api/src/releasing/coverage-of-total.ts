import type { Coverage, PlaceCoverage } from '@muster/data'
import { isPartial, type Metric } from '@muster/metrics'
import { coverageOf, type Reported } from '../figures/coverage-of.ts'

type CoveredMetric = Pick<Metric, 'program' | 'addsOver'>

/**
 * How many of the reports behind a metric's fiscal-year total are in: those of all quarters, or for a stock those of
 * the quarter whose value it is, the last one with an accepted report.
 */
export function coverageOfTotal(metric: CoveredMetric, ofTheYear: readonly Coverage[]): Reported {
  const isBehind = isBehindTotal(metric, ofTheYear)
  return coverageOf(ofTheYear.filter(isBehind), [metric.program])
}

/** The same of one of the places whose coverage is known. */
export function coverageOfPlace(
  metric: CoveredMetric,
  place: string,
  { nation, places }: { nation: readonly Coverage[]; places: readonly PlaceCoverage[] },
): Reported {
  const isBehind = isBehindTotal(metric, nation)
  const own = places.filter((each) => each.place === place && isBehind(each))
  return {
    reported: own.reduce((sum, { accepted }) => sum + accepted, 0),
    expected: own.reduce((sum, { expected }) => sum + expected, 0),
  }
}

function isBehindTotal({ program, addsOver }: CoveredMetric, ofTheYear: readonly Coverage[]) {
  const reported = ofTheYear.filter((each) => each.programKind === program && each.accepted > 0)
  const last = reported.map(({ fiscalQuarter }) => fiscalQuarter).reduce(later, '')
  return ({ fiscalQuarter }: Pick<Coverage, 'fiscalQuarter'>) =>
    addsOver.quarters !== 'last' || fiscalQuarter === last
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
