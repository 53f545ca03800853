// What keeping roll-ups is worth: dashboards at 20 million observations (500 awards × 40 quarters × 1,000 lines) beside
// 200,000 (25 awards × 8 quarters), on a PostgreSQL with the settings it comes with (it waits for the disk), both databases
// on one server and asked in turn. Pages read a window, the last eight quarters, which is all that the small one has.
//   growth           95th percentile at the large one by that of the small one; the worst of all queries and verbs
//   vs_group_by      GROUP BY over the observations by the query's 95th percentile, both over the whole history; the worst
//   slowest_page_ms  95th percentile of the slowest verb of a dashboard page, at the large one
//   accept_ms        an officer accepts a report of 1,000 lines, at the large one: the verb, with audit and notifications
// Then eight officers accept at once, and every total is compared with its observations. Medians of five rounds.
// `--small` for a quick try (1.6 million observations); `bench/rollup/verbs.ts` and `queries.ts` list what is measured.
import { parseArgs } from 'node:util'
import { startPostgres } from '../packages/data/src/testing/postgres-server.ts'
import { median } from './measuring/median.ts'
import { percentile } from './measuring/percentile.ts'
import { accept, acceptTogether, verifyAccepted } from './rollup/accepting.ts'
import { fillReports } from './rollup/fill-reports.ts'
import { makeWorld, type World } from './rollup/make-world.ts'
import { connect, makeDatabase, type Connection } from './rollup/postgres.ts'
import { queries } from './rollup/queries.ts'
import { historyOf, large, middle, observationsOf, small, type Size } from './rollup/shape.ts'
import { timeBoth, timed } from './rollup/time-both.ts'
import { verbs } from './rollup/verbs.ts'

const rounds = 5
const times = 60
const acceptedInRound = 10

const { values } = parseArgs({ options: { small: { type: 'boolean', default: false } } })
const sizes = { small, large: values.small ? middle : large }
const server = await startPostgres({ durable: true })
try {
  const worlds = { small: await build(sizes.small), large: await build(sizes.large) }
  const { world, connection } = worlds.large
  const window = historyOf(small)
  const figures = { growth: lists(), vsGroupBy: lists(), page: lists() }
  const accepted: number[][] = []
  for (let round = 1; round <= rounds; round += 1) {
    for (const { name, read } of queries) {
      const { small: one, large: other } = await timeBoth(worlds, (of) => read(of.world, window), times)
      figures.growth.add(name, other / one)
    }
    for (const { name, call } of verbs) {
      const { small: one, large: other } = await timeBoth(worlds, (of) => call(of.world), times)
      figures.growth.add(name, other / one)
      figures.page.add(name, other)
    }
    for (const { name, read, groupBy } of queries) {
      if (groupBy === undefined) continue
      const history = historyOf(sizes.large)
      const own: number[] = []
      for (let time = 0; time < times; time += 1) own.push(await timed(() => read(world, history)))
      const statement = groupBy(world, history)
      const grouped = await timed(() => connection.rows(statement))
      figures.vsGroupBy.add(name, grouped / percentile(own, 0.95))
    }
    const turn = world.awards.slice((round - 1) * acceptedInRound, round * acceptedInRound)
    const taken: number[] = []
    for (const award of turn) taken.push(await accept(world, award))
    accepted.push(taken)
    say(`round ${round}: accepted in ${taken.map((each) => each.toFixed(0)).join(', ')} ms`)
  }
  const rest = world.awards.slice(rounds * acceptedInRound)
  const inSecond = await acceptTogether(world, rest)
  await verifyAccepted(connection, world.awards.length)
  say(
    `eight officers accepted ${rest.length} reports at once, ${inSecond.toFixed(0)} in a second; nothing was lost`,
  )
  for (const [name, list] of Object.entries(figures)) say(`${name}: ${list.inWords()}`)
  for (const { world: each, connection: own } of Object.values(worlds)) {
    await own.close()
    await each.store.close()
  }
  console.log(
    JSON.stringify({
      bench: 'rollup',
      observations: observationsOf(sizes.large),
      growth: Number(figures.growth.highest().toFixed(2)),
      vs_group_by: Math.floor(figures.vsGroupBy.lowest()),
      slowest_page_ms: Number(figures.page.highest().toFixed(1)),
      accept_ms: Number(median(accepted.map(median)).toFixed(1)),
    }),
  )
} finally {
  await server.stop()
}

async function build(size: Size): Promise<{ world: World; connection: Connection }> {
  const url = await makeDatabase(server.url, `bench_${size.name}`)
  const world = await makeWorld(url, size)
  const connection = await connect(url)
  await fillReports(world, connection, size)
  say(`${observationsOf(size)} observations of ${size.awards} awards`)
  return { world, connection }
}

/** Figures of several rounds by name, of which the median counts. */
function lists() {
  const byName = new Map<string, number[]>()
  const medians = () => [...byName].map(([name, list]) => ({ name, middle: median(list) }))
  return {
    add(name: string, figure: number) {
      byName.set(name, [...(byName.get(name) ?? []), figure])
    },
    highest: () => Math.max(...medians().map(({ middle }) => middle)),
    lowest: () => Math.min(...medians().map(({ middle }) => middle)),
    inWords: () =>
      medians()
        .map(({ name, middle }) => `${name} ${middle.toFixed(2)}`)
        .join(', '),
  }
}

function say(text: string): void {
  process.stderr.write(`${text}\n`)
}
