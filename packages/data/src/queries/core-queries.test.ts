import {
  fiscalQuarter,
  type FiscalQuarter,
  type ProgramKind,
  type StateCode,
  type Stratum,
} from '@muster/metrics'
import { beforeAll, expect, it } from 'vitest'
import { acceptRevision } from '../rollup/accept-revision.ts'
import type { RollupLevel } from '../schema/index.ts'
import { onEveryDatabase } from '../testing/index.ts'
import {
  addDraft,
  addReport,
  makeSmallWorld,
  somebody,
  someMoment,
  type SmallWorld,
} from '../testing/small-world.ts'
import { submit } from '../testing/submit.ts'
import { withTransaction } from '../with-transaction.ts'
import { readCoverage } from './read-coverage.ts'
import { readFiscalYearTotals } from './read-fiscal-year-totals.ts'
import { readCells } from './rollup/read-cells.ts'
import { readLevelCoverage } from './rollup/read-level-coverage.ts'
import { readLevel } from './rollup/read-level.ts'

const total = (metric: string): Stratum => ({ metric, breakdown: '', category: '' })
const q = fiscalQuarter
const quarters = ['FY2016Q4', 'FY2017Q1', 'FY2017Q2', 'FY2017Q4']
const all = { first: q('FY2014Q1'), last: q('FY2017Q4') }

// award (0 and 2: direct services, 1: outreach), quarter, state, metric, value or answer
const accepted: [number, string, StateCode, string, number | 'not_reported'][] = [
  [0, 'FY2016Q4', 'TX', 'new_clients', 1],
  [0, 'FY2017Q1', 'TX', 'new_clients', 10],
  [0, 'FY2017Q1', 'OK', 'new_clients', 20],
  [0, 'FY2017Q1', 'TX', 'open_clients', 7],
  [0, 'FY2017Q1', 'TX', 'clients_served', 9],
  [0, 'FY2017Q2', 'TX', 'new_clients', 5],
  [0, 'FY2017Q2', 'TX', 'open_clients', 4],
  [0, 'FY2017Q4', 'TX', 'open_clients', 'not_reported'],
  [2, 'FY2017Q1', 'TX', 'new_clients', 100],
  [1, 'FY2017Q1', 'TX', 'people_reached', 1000],
]

onEveryDatabase('the dashboard', (store) => {
  let world: SmallWorld
  beforeAll(async () => {
    const { db } = store()
    world = await makeSmallWorld(db, { kinds: ['direct_services', 'outreach'], awards: 3, quarters })
    const reports = Map.groupBy(accepted, ([award, quarter]) => `${award} ${quarter}`)
    for (const lines of reports.values()) {
      const [award = 0, quarter = ''] = lines[0] ?? []
      await acceptLines(world.awards[award]?.id ?? '', q(quarter), lines)
    }
  })

  const acceptLines = (awardId: string, quarter: FiscalQuarter, lines: typeof accepted) =>
    withTransaction(store().db, async (tx) => {
      const reportId = await addReport(tx, awardId, quarter)
      const revisionId = await addDraft(
        tx,
        { awardId, reportId, number: 1 },
        lines.map(([, , state, metric, said], index) => ({
          stratum: total(metric),
          state,
          answer: typeof said === 'number' ? { kind: 'value', value: said } : { kind: said },
          sourceRow: index + 2,
        })),
      )
      await submit(tx, awardId, revisionId)
      await acceptRevision(tx, { awardId, revisionId, at: someMoment, by: somebody })
    })

  it('reads a trend by quarter and program over all states, in order of time', async () => {
    const trend = await readLevel(store().db, {
      level: 'program',
      strata: [total('new_clients')],
      range: all,
    })
    expect(trend.map(({ fiscalQuarter: each, place, sum }) => [each, place, sum])).toEqual([
      ['FY2016Q4', world.programIds[0], 1],
      ['FY2017Q1', world.programIds[0], 130],
      ['FY2017Q2', world.programIds[0], 5],
    ])
  })

  it('reads nothing outside the quarters asked for', async () => {
    const range = { first: q('FY2017Q2'), last: q('FY2017Q3') }
    const strata = [total('new_clients')]
    expect((await readLevel(store().db, { level: 'nation', strata, range })).map(({ sum }) => sum)).toEqual([
      5,
    ])
    expect((await readCoverage(store().db, range)).map(({ fiscalQuarter: each }) => each)).toEqual([
      'FY2017Q2',
      'FY2017Q2',
    ])
  })

  it('has no trend of an unduplicated count, nor of what the dictionary does not have', async () => {
    const strata = [total('clients_served'), total('nothing')]
    expect(await readLevel(store().db, { level: 'program', strata, range: all })).toEqual([])
    expect(await readCells(store().db, { strata, range: all })).toEqual([])
  })

  const firstQuarter = { first: q('FY2017Q1'), last: q('FY2017Q1') }
  const metrics = ['new_clients', 'open_clients', 'people_reached']

  it('reads sums of every level by stratum, quarter and place', async () => {
    const at = async (level: RollupLevel) =>
      (await readLevel(store().db, { level, metrics, range: firstQuarter })).map(({ metric, place, sum }) => [
        metric,
        place,
        sum,
      ])
    const national = [
      ['new_clients', '', 130],
      ['open_clients', '', 7],
      ['people_reached', '', 1000],
    ]
    expect(await at('nation')).toEqual(national)
    expect(await at('office')).toEqual(national.map(([metric, , sum]) => [metric, world.officeId, sum]))
    expect(await at('program')).toEqual([
      ['new_clients', world.programIds[0], 130],
      ['open_clients', world.programIds[0], 7],
      ['people_reached', world.programIds[1], 1000],
    ])
    expect(await at('state')).toEqual([
      ['new_clients', 'OK', 20],
      ['new_clients', 'TX', 110],
      ['open_clients', 'TX', 7],
      ['people_reached', 'TX', 1000],
    ])
  })

  it('reads a level of some places, and the cells of some programs and states', async () => {
    const chosen = { metrics: ['new_clients'], range: all } as const
    const inOklahoma = await readLevel(store().db, { ...chosen, level: 'state', places: ['OK', 'AK'] })
    expect(inOklahoma.map(({ place, sum }) => [place, sum])).toEqual([['OK', 20]])
    const programIds = [world.programIds[0] ?? '']
    const cells = await readCells(store().db, { ...chosen, programIds, states: ['TX'] })
    expect(cells.map(({ fiscalQuarter: each, state, sum }) => [each, state, sum])).toEqual([
      ['FY2016Q4', 'TX', 1],
      ['FY2017Q1', 'TX', 110],
      ['FY2017Q2', 'TX', 5],
    ])
    expect(await readCells(store().db, { ...chosen, programIds: [world.programIds[1] ?? ''] })).toEqual([])
  })

  it('adds up a fiscal year as the count basis says: events are summed, of a stock the last value stands', async () => {
    const years = await readFiscalYearTotals(store().db, { firstYear: 2016, lastYear: 2017, metrics })
    expect(years.map(({ metric, fiscalYear, value }) => [metric, fiscalYear, value])).toEqual([
      ['new_clients', 2016, 1],
      ['new_clients', 2017, 135],
      ['open_clients', 2017, 4],
      ['people_reached', 2017, 1000],
    ])
    const none = await readFiscalYearTotals(store().db, {
      firstYear: 2017,
      lastYear: 2017,
      metrics: ['clients_served'],
    })
    expect(none).toEqual([])
  })

  it('says how many of the expected reports were accepted, by quarter and program', async () => {
    const coverage = await readCoverage(store().db, { first: q('FY2017Q1'), last: q('FY2017Q2') }, [
      'direct_services',
    ])
    expect(coverage.map(({ fiscalQuarter: each, accepted: has, expected }) => [each, has, expected])).toEqual(
      [
        ['FY2017Q1', 2, 2],
        ['FY2017Q2', 1, 2],
      ],
    )
  })

  it('says the same of every level: a report counts in each state that its award serves', async () => {
    const at = async (level: RollupLevel, more: { programKinds?: readonly ProgramKind[] } = {}) =>
      (await readLevelCoverage(store().db, { level, range: firstQuarter, ...more })).map(
        ({ place, accepted: has, expected }) => [place, has, expected],
      )
    expect(await at('nation')).toEqual([['', 3, 3]])
    expect(await at('nation', { programKinds: ['outreach'] })).toEqual([['', 1, 1]])
    expect(await at('office')).toEqual([[world.officeId, 3, 3]])
    expect((await at('program')).sort()).toEqual(
      [
        [world.programIds[0], 2, 2],
        [world.programIds[1], 1, 1],
      ].sort(),
    )
    expect(await at('state')).toEqual([
      ['OK', 3, 3],
      ['TX', 3, 3],
    ])
    expect(await at('state', { programKinds: ['direct_services'] })).toEqual([
      ['OK', 2, 2],
      ['TX', 2, 2],
    ])
    const choice = { level: 'state', places: ['TX'], range: all } as const
    const inTexas = await readLevelCoverage(store().db, choice)
    expect(inTexas.map(({ fiscalQuarter: each, accepted: has, expected }) => [each, has, expected])).toEqual([
      ['FY2016Q4', 1, 3],
      ['FY2017Q1', 3, 3],
      ['FY2017Q2', 1, 3],
      ['FY2017Q4', 1, 3],
    ])
  })
})
