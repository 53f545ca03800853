import {
  addQuarters,
  allStrata,
  dictionaryStart,
  fiscalQuarter,
  programKinds,
  states,
  totalOf,
} from '@muster/metrics'
import { sql } from 'drizzle-orm'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../database.ts'
import { rebuildTotals } from '../../rollup/rebuild-totals.ts'
import { hearStatements, openPostgresStore, type HeardStore, type Statement } from '../../testing/index.ts'
import { makeSmallWorld, somebody, someMoment, type SmallWorld } from '../../testing/small-world.ts'
import { withTransaction } from '../../with-transaction.ts'
import { grantsFrom } from '../identity/scopes.ts'
import { readAwardPeers } from '../organizations/read-award-peers.ts'
import { readFarTotals } from '../outliers/read-far-totals.ts'
import { readFiscalYearTotals } from '../read-fiscal-year-totals.ts'
import { readAwardTotals } from './read-award-totals.ts'
import { readAwardValues } from './read-award-values.ts'
import { readCells } from './read-cells.ts'
import { readContributions } from './read-contributions.ts'
import { readLevelCoverage } from './read-level-coverage.ts'
import { readLevel } from './read-level.ts'
import { readPlaceInFile } from './read-place-in-file.ts'

// How PostgreSQL means to answer, at a size at which reading a whole table would be felt.

let opened: Awaited<ReturnType<typeof openPostgresStore>>
let store: HeardStore
let client: Client
let world: SmallWorld

const quarters = Array.from({ length: 40 }, (_, at) => addQuarters(dictionaryStart, at))
const range = { first: fiscalQuarter('FY2022Q1'), last: fiscalQuarter('FY2022Q4') }
const clients = totalOf('new_clients')
const mainMetrics = {
  direct_services: 'new_clients',
  task_force: 'tips_received',
  hotline: 'signals_received',
  outreach: 'people_reached',
  online_identification: 'searches_run',
  training_ta: 'people_trained',
} as const

beforeAll(async () => {
  opened = await openPostgresStore()
  store = hearStatements(opened)
  client = new Client({ connectionString: opened.url })
  await client.connect()
  world = await makeSmallWorld(store.db, {
    kinds: programKinds.map(({ code }) => code),
    awards: 40,
    states: states.map(({ code }) => code),
    quarters,
  })
  await fill(store.db)
}, 120_000)

afterAll(async () => {
  await client.end()
  await opened.close()
})

/** 40 quarters of 90 strata in all states: 200,000 cells, 50,000 years of totals, 12,000 blocks with a form each, and 100,000 totals of awards. */
async function fill(db: Database): Promise<void> {
  const codes = sql.param(states.map(({ code }) => code))
  const [of, at, by] = [sql.param(quarters), sql`${someMoment}::timestamptz`, sql`${somebody}::uuid`]
  await withTransaction(db, async (tx) => {
    await tx.execute(sql`
      insert into rollup_cell (stratum_id, fiscal_quarter, program_id, state, sum, reporting, not_reported, not_tracked)
      select stratum_id, quarter, ${world.programIds[0]}::uuid, state, stratum_id, 1, 0, 0
      from unnest(${of}::text[]) as quarter, generate_series(1, 90) as stratum_id, unnest(${codes}::text[]) as state`)
    await rebuildTotals(tx)
    await tx.execute(sql`
      with place as (
        select award_id, fiscal_quarter, gen_random_uuid() as report_id, gen_random_uuid() as revision_id from obligation
      ), fresh as (
        insert into report (award_id, id, fiscal_quarter, accepted_revision_id)
        select award_id, report_id, fiscal_quarter, revision_id from place
      )
      insert into revision (award_id, id, report_id, number, status, created_at, created_by, submitted_at, submitted_by,
        receipt_number, decided_at, decided_by)
      select award_id, revision_id, report_id, 1, 'accepted', ${at}, ${by}, ${at}, ${by}, revision_id::text, ${at}, ${by}
      from place`)
    await tx.execute(sql`
      insert into observation_block (award_id, revision_id, state, fiscal_quarter, stratum_ids, said, source_rows)
      select report.award_id, accepted_revision_id, state, fiscal_quarter, array(select generate_series(1, 200)),
        array(select generate_series(1, 200)), array(select generate_series(2, 201))
      from report, unnest((${codes}::text[])[:8]) as state`)
    // Of one award in 40 what it said last is far from what it said before.
    await tx.execute(sql`
      insert into award_total (award_id, stratum_id, fiscal_quarter, sum, is_latest, median, distance)
      select award_id, stratum.id, fiscal_quarter, 5, fiscal_quarter = ${range.last}, 5,
        case when award_id = ${world.awards[0]?.id}::uuid then 4 else 0 end
      from report, stratum where breakdown = '' order by fiscal_quarter`)
  })
  await db.execute(sql`analyze`)
}

const ownOffice = () =>
  grantsFrom([{ role: 'program_officer', officeId: world.officeId, officeName: 'An office' }]).officesWith([
    'program_officer',
  ])

interface PlanNode {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  Plans?: PlanNode[]
}

async function planOf({ text, values }: Statement): Promise<PlanNode[]> {
  const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
    `explain (format json) ${text}`,
    [...values],
  )
  const all = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(all)]
  return all(rows[0]?.['QUERY PLAN'][0].Plan ?? { 'Node Type': 'none' })
}

/** What is too large to be read from end to end. */
const large = ['rollup_cell', 'rollup_year', 'award_total', 'state_coverage_cell', 'observation_block']

it.each<[string, string, (db: Database) => Promise<unknown>]>([
  ['a trend', 'rollup_year_pk', (db) => readLevel(db, { level: 'nation', strata: [clients], range })],
  ['a map', 'rollup_year_pk', (db) => readLevel(db, { level: 'state', strata: [clients], range })],
  [
    'the strata of a few metrics in a state',
    'rollup_year_pk',
    (db) =>
      readLevel(db, { level: 'state', places: ['TX'], metrics: ['new_clients', 'open_clients'], range }),
  ],
  [
    'everything of an office',
    'rollup_year_pk',
    (db) => readLevel(db, { level: 'office', places: [world.officeId], strata: allStrata(), range }),
  ],
  ['cells', 'rollup_cell_pk', (db) => readCells(db, { strata: [clients], states: ['TX'], range })],
  [
    'fiscal years',
    'rollup_year_pk',
    (db) => readFiscalYearTotals(db, { firstYear: 2021, lastYear: 2022, metrics: ['new_clients'] }),
  ],
  ['coverage of states', 'state_coverage_cell_pk', (db) => readLevelCoverage(db, { level: 'state', range })],
  [
    'what some awards said',
    'observation_block_pk',
    (db) => {
      const awardIds = world.awards.slice(0, 5).map(({ id }) => id)
      return readAwardValues(db, 'nation', { strata: [clients], awardIds, range })
    },
  ],
  [
    'what some awards said of whole metrics',
    'award_total_pk',
    (db) => {
      const awardIds = world.awards.slice(0, 5).map(({ id }) => id)
      return readAwardTotals(db, 'nation', { metrics: ['new_clients'], awardIds, range })
    },
  ],
  [
    'what stands out among the awards of an office',
    'award_total_far_index',
    (db) => readFarTotals(db, ownOffice(), { metrics: ['new_clients', 'open_clients'], range }),
  ],
  [
    'what awards of similar size count',
    'award_total_latest_index',
    (db) =>
      readAwardPeers(db, {
        awardIds: world.awards.slice(0, 2).map(({ id }) => id),
        metrics: ['new_clients', 'open_clients'],
        sizes: mainMetrics,
        range,
      }),
  ],
  [
    'a page of what a figure is made of',
    'observation_block_pk',
    (db) =>
      readContributions(db, 'nation', {
        strata: [clients],
        level: 'state',
        place: 'TX',
        range,
        from: 0,
        most: 50,
      }),
  ],
  [
    'the place of a value in its file',
    'observation_block_pk',
    (db) =>
      readPlaceInFile(db, 'nation', {
        awardId: world.awards[0]?.id ?? '',
        revisionId: somebody,
        stratum: clients,
        state: 'TX',
      }),
  ],
])(
  '%s takes one statement, by the index %s, and reads no large table from end to end',
  async (_, index, read) => {
    const heard = await store.hear(() => read(store.db))
    expect(heard).toHaveLength(1)
    const nodes = (await Promise.all(heard.map(planOf))).flat()
    expect(nodes.map((node) => node['Index Name'])).toContain(index)
    const whole = nodes.filter(
      (node) => node['Node Type'].includes('Seq Scan') && large.includes(node['Relation Name'] ?? ''),
    )
    expect(whole).toEqual([])
  },
)
