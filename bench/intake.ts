// How fast the loading of history is, from a file on disk to committed observations and roll-up cells, beside a bare COPY
// of the same bytes in the same run, alternating. PostgreSQL with the settings it comes with (it waits for the disk).
// Last line: {bench, rows, muster_s, copy_s, ratio, peak_mb}; ratio 1 = as fast as the bare COPY. `--rows 4000000` for more.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startPostgres } from '../packages/data/src/testing/postgres-server.ts'
import { bareCopy, type Bench } from './intake/bare-copy.ts'
import { historyOf, writeHistory, type Expected } from './intake/history-file.ts'
import type { Loaded } from './intake/loader.ts'
import { now, registerAwards } from './intake/register-awards.ts'

const rounds = 5
const { values } = parseArgs({ options: { rows: { type: 'string', default: '1000000' } } })
const history = historyOf(Number(values.rows))
const scratch = mkdtempSync(join(tmpdir(), 'muster-bench-'))
const path = join(scratch, 'history.csv')
const server = await startPostgres({ durable: true })
try {
  const expected = await writeHistory(path, history)
  say(`${expected.rows} rows of ${expected.reports} reports, ${Math.round(statSync(path).size / 1e6)} MB`)
  const administrator = await registerAwards(server.url, history.awards)
  say(`${history.awards.length} awards registered`)
  const bench = await bareCopy(server.url)
  const loader = fork(
    new URL('./intake/loader.ts', import.meta.url),
    [server.url, path, administrator, now],
    {
      execArgv: ['--expose-gc'],
    },
  )
  await once(loader, 'message')
  const load = async (): Promise<Loaded> => {
    loader.send('load')
    const [loaded] = await Promise.race([
      once(loader, 'message'),
      once(loader, 'exit').then(() => Promise.reject(new Error('The loading failed.'))),
    ])
    return loaded
  }

  const taken: { copy: number; muster: number }[] = []
  const peaks: number[] = []
  for (let round = 0; round <= rounds; round++) {
    await clear(bench)
    const copy = await bench.copy(path)
    await clear(bench)
    const loaded = await load()
    await verify(bench, expected)
    say(
      `${round === 0 ? 'warm-up' : `round ${round}`}: copy ${copy.toFixed(2)} s, muster ${loaded.seconds.toFixed(2)} s, ` +
        `${Math.round(loaded.peakBytes / 1e6)} MB, ${loaded.repairs} repairs, ${loaded.findings} findings`,
    )
    peaks.push(loaded.peakBytes)
    if (round > 0) taken.push({ copy, muster: loaded.seconds })
  }
  loader.send('end')
  await bench.close()
  console.log(
    JSON.stringify({
      bench: 'intake',
      rows: expected.rows,
      muster_s: round2(median(taken.map(({ muster }) => muster))),
      copy_s: round2(median(taken.map(({ copy }) => copy))),
      ratio: round2(median(taken.map(({ muster, copy }) => muster / copy))),
      peak_mb: Math.ceil(Math.max(...peaks) / 1e6),
    }),
  )
} finally {
  await server.stop()
  rmSync(scratch, { recursive: true, force: true })
}

/** Both sides begin with empty tables, and with nothing that is left to write to disk. */
async function clear(bench: Bench): Promise<void> {
  await bench.rows(
    'truncate bare, observation_block, report, revision, obligation, rollup_cell, rollup_year, award_total, coverage_cell, state_coverage_cell, upload cascade',
  )
  await bench.rows('checkpoint')
}

/** Every observation is there, and every cell and total of a state says what the file says. */
async function verify(bench: Bench, { rows, reports, sums }: Expected): Promise<void> {
  const [stored] = await bench.rows(
    `select (select count(*) from observation) as observations,
      (select count(*) from report where accepted_revision_id is not null) as reports`,
  )
  if (Number(stored?.['observations']) !== rows || Number(stored?.['reports']) !== reports)
    throw new Error(`${JSON.stringify(stored)} instead of ${rows} observations of ${reports} reports`)
  const years = [1, 2, 3, 4].map(
    (quarter) =>
      `select stratum_id, place as state, 'FY' || fiscal_year || 'Q${quarter}' as fiscal_quarter, sum_q${quarter} as sum
      from rollup_year where level = 'state' and reporting_q${quarter} + silent_q${quarter} > 0`,
  )
  for (const kept of ['rollup_cell', `(${years.join(' union all ')})`]) {
    const cells = await bench.rows(
      `select fiscal_quarter || ' ' || state || ' ' || metric
          || case breakdown when '' then '' else '.' || breakdown || '.' || category end as cell, sum(sum) as sum
        from ${kept} as kept join stratum on stratum.id = stratum_id group by 1`,
    )
    const wrong = cells.filter(({ cell = '', sum }) => sums.get(cell) !== Number(sum))
    if (cells.length !== sums.size || wrong.length > 0)
      throw new Error(`${wrong.length} of ${cells.length} cells are wrong, and ${sums.size} were expected`)
  }
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN
}

function round2(value: number): number {
  return Number(value.toFixed(2))
}

function say(text: string): void {
  process.stderr.write(`${text}\n`)
}
