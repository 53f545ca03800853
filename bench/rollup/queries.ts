import {
  readCells,
  readFiscalYearTotals,
  readLevel,
  readLevelCoverage,
  type LevelChoice,
  type QuarterRange,
} from '../../packages/data/src/index.ts'
import { fiscalYearOf, indicators, metrics, strataOf, totalOf } from '../../packages/metrics/src/index.ts'
import { groupBy, placesOf } from './group-by.ts'
import type { World } from './make-world.ts'

/** A query of `packages/data` by which pages read figures. */
export interface MeasuredQuery {
  readonly name: string
  readonly read: (world: World, range: QuarterRange) => Promise<readonly object[]>
  /** The statement that gives the same rows from observations; undefined where they are not made of observations. */
  readonly groupBy?: (world: World, range: QuarterRange) => string
}

const clients = totalOf('new_clients')
const metricsOf = (kind: string) => metrics.filter(({ program }) => program === kind).map(({ code }) => code)
const metricsOfPlan = [
  ...new Set(indicators.flatMap(({ formula }) => strataOf(formula)).map(({ metric }) => metric)),
]

const ofLevel = (name: string, choiceOf: (world: World) => Omit<LevelChoice, 'range'>): MeasuredQuery => ({
  name,
  read: (world, range) => readLevel(world.store.db, { ...choiceOf(world), range }),
  groupBy(world, range) {
    const { level, ...choice } = choiceOf(world)
    return groupBy({ ...choice, range, place: placesOf[level] })
  },
})

/** Every query that reads figures for a page. A new one gets a line here. */
export const queries: readonly MeasuredQuery[] = [
  ofLevel('trend of the nation', () => ({ level: 'nation', strata: [clients] })),
  ofLevel('trend by program', () => ({ level: 'program', strata: [clients] })),
  ofLevel('trend of a state', () => ({ level: 'state', places: ['TX'], strata: [clients] })),
  ofLevel('map', () => ({ level: 'state', strata: [clients] })),
  ofLevel('composition of a metric', () => ({ level: 'nation', metrics: ['new_clients'] })),
  ofLevel('all metrics of an office', ({ officeIds }) => ({
    level: 'office',
    places: officeIds.slice(0, 1),
    metrics: metricsOf('direct_services'),
  })),
  ofLevel('all metrics of a state', () => ({
    level: 'state',
    places: ['TX'],
    metrics: metricsOf('direct_services'),
  })),
  {
    name: 'programs within states',
    read: ({ store }, range) => readCells(store.db, { strata: [clients], range }),
    groupBy: (_, range) => groupBy({ strata: [clients], range, place: "program.id || ' ' || line.state" }),
  },
  {
    name: 'fiscal years of the plan',
    read: ({ store }, { first, last }) =>
      readFiscalYearTotals(store.db, {
        firstYear: fiscalYearOf(first),
        lastYear: fiscalYearOf(last),
        metrics: metricsOfPlan,
      }),
  },
  {
    name: 'coverage of programs',
    read: ({ store }, range) => readLevelCoverage(store.db, { level: 'program', range }),
  },
  {
    name: 'coverage of states',
    read: ({ store }, range) => readLevelCoverage(store.db, { level: 'state', range }),
  },
]
