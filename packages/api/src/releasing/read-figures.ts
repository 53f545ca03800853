import {
  readCategoryContributions,
  readCoverage,
  readFiscalYearTotals,
  readLevelCoverage,
  readPublishedProofs,
  readPublishedRows,
  readRegionCoverage,
  readStateContributions,
  type Coverage,
  type PlaceCoverage,
  type PublishedProof,
  type Transaction,
} from '@muster/data'
import { makeFiscalQuarter, stratumKey, totalOf, type Metric } from '@muster/metrics'
import { Conflict } from '../refusals.ts'
import { coverageOfTotal, isSettled } from './coverage-of-total.ts'
import {
  contributionsOfYear,
  innerCounts,
  type Family,
  type FamilyCounts,
  type YearSaid,
} from './inner-cells.ts'
import { readProof, type EarlierProof } from './kept-proof.ts'
import type { PublicationSpecification } from './publication-specification.ts'
import { publishedBefore, totalKey, type Previous } from './published-before.ts'
import { isAskedIn, releasableMetrics } from './releasable.ts'
import type { TotalFacts } from './rows-of.ts'

export interface Years {
  readonly firstYear: number
  readonly lastYear: number
}

/** A metric’s total of one fiscal year, with everything that decides how it may be shown. */
export interface FigureOfYear extends TotalFacts {
  /** By what it is to be divided. */
  readonly by: readonly string[]
  /** What each organization made of it. */
  readonly contributions: readonly number[]
  readonly previous: Previous | undefined
  readonly families: ReadonlyMap<Family, FamilyCounts>
  /** By family. Absent: an earlier release showed the total, and kept no counts beneath it. */
  readonly earlier: ReadonlyMap<Family, readonly EarlierProof[]>
  readonly coverageByQuarter: readonly Coverage[]
  /** Of states and regions, by their codes. */
  readonly coverageByPlace: readonly PlaceCoverage[]
}

/**
 * All figures of some years that a specification publishes, as they stand. @throws Conflict if they moved while they were read
 */
export async function readFigures(
  tx: Transaction,
  years: Years,
  specification: PublicationSpecification,
  onlyMetric?: string,
): Promise<readonly FigureOfYear[]> {
  const range = {
    first: makeFiscalQuarter(years.firstYear, 1),
    last: makeFiscalQuarter(years.lastYear, 4),
  }
  const coverage = await readCoverage(tx, range)
  const published = await readPublishedRows(tx)
  const before = publishedBefore(published)
  const places = new Map<string, readonly PlaceCoverage[]>()
  const figures: FigureOfYear[] = []
  for (const { metric, by, first, last } of tablesOf(specification, years, onlyMetric)) {
    const said = await readSaid(tx, metric, range)
    const rolledUp = await readRolledUp(tx, metric, years)
    const proofs = await readPublishedProofs(tx, metric.code)
    const byPlace = places.get(metric.program) ?? (await readPlaces(tx, metric, range))
    places.set(metric.program, byPlace)
    for (let fiscalYear = first; fiscalYear <= last; fiscalYear += 1) {
      if (!isAskedIn(metric, fiscalYear)) continue
      const isOfYear = (each: { fiscalQuarter: string }) => each.fiscalQuarter.startsWith(`FY${fiscalYear}`)
      const coverageByQuarter = coverage.filter(isOfYear)
      const facts = { metric, fiscalYear, coverage: coverageOfTotal(metric, coverageByQuarter) }
      if (!isSettled(metric, facts.coverage)) continue
      const saidThen = {
        byState: said.byState.filter(isOfYear),
        byCategory: said.byCategory.filter(isOfYear),
      }
      const contributions = contributionsOfYear(metric, saidThen)
      refuseDifference(contributions, rolledUp.get(fiscalYear) ?? null)
      const families = innerCounts(metric, saidThen)
      const shownIn = published
        .filter((row) => row.metric === metric.code && row.fiscalYear === fiscalYear)
        .filter((row) => row.withheld || row.value !== null)
        .map(({ number }) => number)
      const ofYear = proofs.filter((each) => each.fiscalYear === fiscalYear)
      figures.push({
        ...facts,
        by,
        contributions,
        previous: before.get(totalKey({ metric: metric.code, fiscalYear })),
        families,
        earlier: earlierOf([...families.keys()], ofYear, shownIn),
        coverageByQuarter,
        coverageByPlace: byPlace.filter(isOfYear),
      })
    }
  }
  if (JSON.stringify(await readCoverage(tx, range)) !== JSON.stringify(coverage)) throw moved()
  return figures
}

function tablesOf({ tables }: PublicationSpecification, { firstYear, lastYear }: Years, only?: string) {
  return releasableMetrics
    .filter(({ code }) => only === undefined || code === only)
    .flatMap((metric) => {
      const table = tables.find((each) => each.metric === metric.code)
      if (table === undefined) return []
      const first = Math.max(firstYear, table.firstFiscalYear ?? firstYear)
      const last = Math.min(lastYear, table.lastFiscalYear ?? lastYear)
      return [{ metric, by: table.by, first, last }]
    })
}

async function readPlaces(
  tx: Transaction,
  { program }: Metric,
  range: Parameters<typeof readStateContributions>[2],
): Promise<readonly PlaceCoverage[]> {
  const of = { range, programKinds: [program] }
  return [...(await readLevelCoverage(tx, { level: 'state', ...of })), ...(await readRegionCoverage(tx, of))]
}

const readSaid = async (
  tx: Transaction,
  metric: Metric,
  range: Parameters<typeof readStateContributions>[2],
): Promise<YearSaid> => ({
  byState: await readStateContributions(tx, metric.code, range),
  byCategory: metric.breakdowns.length === 0 ? [] : await readCategoryContributions(tx, metric.code, range),
})

async function readRolledUp(tx: Transaction, metric: Metric, years: Years) {
  const total = stratumKey(totalOf(metric.code))
  const read = await readFiscalYearTotals(tx, { ...years, metrics: [metric.code] })
  return new Map(
    read.filter((each) => stratumKey(each) === total).map(({ fiscalYear, value }) => [fiscalYear, value]),
  )
}

/** The proofs of each family, if every release that told of the total kept one. */
function earlierOf(
  families: readonly Family[],
  proofs: readonly PublishedProof[],
  shownIn: readonly number[],
): ReadonlyMap<Family, readonly EarlierProof[]> {
  return new Map(
    families.flatMap((family) => {
      const own = proofs.filter((each) => each.family === family)
      const kept = new Set(own.map(({ number }) => number))
      return shownIn.every((number) => kept.has(number)) ? [[family, own.map(readProof)] as const] : []
    }),
  )
}

// Two roads to one number: what is released is the roll-up, and what protects it comes from the observations.
function refuseDifference(contributions: readonly number[], inRollup: number | null): void {
  const sum = contributions.length === 0 ? null : contributions.reduce((all, part) => all + part, 0)
  if (sum !== inRollup) throw moved()
}

const moved = () =>
  new Conflict(
    'The counts moved while the release was being built. Build it again. If it happens twice, ask an administrator to rebuild the roll-up.',
  )
