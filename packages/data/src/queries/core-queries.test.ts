import { fiscalQuarter, type FiscalQuarter, type StateCode, type Stratum } from '@muster/metrics'
import { beforeAll, expect, it } from 'vitest'
import { acceptRevision } from '../rollup/accept-revision.ts'
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
import { readNationalQuarters } from './read-national-quarters.ts'
import { readTrend } from './read-trend.ts'

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
    const trend = await readTrend(store().db, total('new_clients'), all)
    expect(
      trend.map(({ fiscalQuarter: each, programId, sum, reporting }) => [each, programId, sum, reporting]),
    ).toEqual([
      ['FY2016Q4', world.programIds[0], 1, 1],
      ['FY2017Q1', world.programIds[0], 130, 3],
      ['FY2017Q2', world.programIds[0], 5, 1],
    ])
  })

  it('reads nothing outside the quarters asked for', async () => {
    const range = { first: q('FY2017Q2'), last: q('FY2017Q3') }
    expect((await readTrend(store().db, total('new_clients'), range)).map(({ sum }) => sum)).toEqual([5])
    expect((await readCoverage(store().db, range)).map(({ fiscalQuarter: each }) => each)).toEqual([
      'FY2017Q2',
      'FY2017Q2',
    ])
  })

  it('has no trend of an unduplicated count, nor of what the dictionary does not have', async () => {
    expect(await readTrend(store().db, total('clients_served'), all)).toEqual([])
    expect(await readTrend(store().db, total('nothing'), all)).toEqual([])
  })

  it('reads national sums by stratum and quarter, of all programs or of some kinds', async () => {
    const rows = await readNationalQuarters(store().db, {
      range: { first: q('FY2017Q1'), last: q('FY2017Q1') },
    })
    expect(rows.map(({ metric, sum }) => [metric, sum])).toEqual([
      ['new_clients', 130],
      ['open_clients', 7],
      ['people_reached', 1000],
    ])
    const chosen = await readNationalQuarters(store().db, {
      range: all,
      metrics: ['new_clients', 'people_reached'],
      programKinds: ['outreach'],
    })
    expect(chosen.map(({ sum }) => sum)).toEqual([1000])
  })

  it('adds up a fiscal year as the count basis says: events are summed, of a stock the last value stands', async () => {
    const years = await readFiscalYearTotals(store().db, { firstYear: 2016, lastYear: 2017 })
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
})
