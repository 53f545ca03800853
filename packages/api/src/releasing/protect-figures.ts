import {
  readCoverage,
  readFiscalYearTotals,
  readOrganizationContributions,
  readPublishedRows,
  type NewReleaseRow,
  type OrganizationContribution,
  type Transaction,
} from '@muster/data'
import { DisclosureRefused, protectTotals, type Total } from '@muster/disclosure'
import { fiscalYearOf, makeFiscalQuarter, stratumKey, totalOf } from '@muster/metrics'
import { Conflict } from '../refusals.ts'
import { contributionsOf } from './contributions-of.ts'
import { coverageOfTotal, isSettled } from './coverage-of-total.ts'
import { publishedBefore, totalKey } from './published-before.ts'
import { isAskedIn, releasableMetrics } from './releasable.ts'
import { rowsOf, type TotalFacts } from './rows-of.ts'

export interface Years {
  readonly firstYear: number
  readonly lastYear: number
}

/**
 * The national fiscal-year totals of some years, protected: the rows of a release, and the keys of those whose small
 * correction waits. @throws Conflict if they are not safe together, or moved while they were read
 */
export async function protectFigures(
  tx: Transaction,
  years: Years,
): Promise<{ rows: readonly NewReleaseRow[]; pending: readonly string[] }> {
  const places = await placesIn(tx, years)
  const totals = await totalsOf(tx, years, places)
  const byKey = new Map(
    places.map((place) => [totalKey({ metric: place.metric.code, fiscalYear: place.fiscalYear }), place]),
  )
  return rowsOf(protect(totals), (key) => {
    const facts = byKey.get(key)
    if (facts === undefined) throw new Error(`Disclosure control gave back ${key}, which it never got.`)
    return facts
  })
}

/** What may be released: every total that is asked in its year, but no stock while few of its reports are in. */
async function placesIn(tx: Transaction, years: Years): Promise<readonly TotalFacts[]> {
  const { firstYear, lastYear } = years
  const coverage = Map.groupBy(await readCoverage(tx, rangeOf(years)), (each) =>
    fiscalYearOf(each.fiscalQuarter),
  )
  const fiscalYears = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at)
  return releasableMetrics.flatMap((metric) =>
    fiscalYears
      .filter((year) => isAskedIn(metric, year))
      .map((fiscalYear) => ({
        metric,
        fiscalYear,
        coverage: coverageOfTotal(metric, coverage.get(fiscalYear) ?? []),
      }))
      .filter((place) => isSettled(metric, place.coverage)),
  )
}

const rangeOf = ({ firstYear, lastYear }: Years) => ({
  first: makeFiscalQuarter(firstYear, 1),
  last: makeFiscalQuarter(lastYear, 4),
})

async function totalsOf(
  tx: Transaction,
  years: Years,
  places: readonly TotalFacts[],
): Promise<readonly Total[]> {
  const metrics = releasableMetrics.map(({ code }) => code)
  const read = await readOrganizationContributions(tx, { range: rangeOf(years), metrics })
  const contributions = Map.groupBy(read, keyOfContribution)
  const rolledUp = new Map(
    (await readFiscalYearTotals(tx, { ...years, metrics })).map((each) => [
      `${stratumKey(each)} ${each.fiscalYear}`,
      each.value,
    ]),
  )
  const before = publishedBefore(await readPublishedRows(tx))
  return places.map(({ metric, fiscalYear }) => {
    const key = totalKey({ metric: metric.code, fiscalYear })
    const own = contributionsOf(metric, contributions.get(key) ?? [])
    const inRollup = rolledUp.get(`${stratumKey(totalOf(metric.code))} ${fiscalYear}`) ?? null
    refuseDifference(own, inRollup)
    const previous = before.get(key)
    return { key, contributions: own, ...(previous === undefined ? {} : { previous }) }
  })
}

const keyOfContribution = ({ metric, fiscalQuarter }: OrganizationContribution) =>
  totalKey({ metric, fiscalYear: fiscalYearOf(fiscalQuarter) })

// Two roads to one number: what is released is the roll-up, and what protects it comes from the observations.
function refuseDifference(contributions: readonly number[], inRollup: number | null): void {
  const sum = contributions.length === 0 ? null : contributions.reduce((all, part) => all + part, 0)
  if (sum !== inRollup)
    throw new Conflict(
      'The counts moved while the release was being built. Build it again. If it happens twice, ask an administrator to rebuild the roll-up.',
    )
}

function protect(totals: readonly Total[]) {
  try {
    return protectTotals(totals)
  } catch (error) {
    if (!(error instanceof DisclosureRefused)) throw error
    // The breaches name counts: they stay here.
    throw new Conflict('These totals are not safe to publish together. Nothing was built.')
  }
}
