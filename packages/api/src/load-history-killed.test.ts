import { lockRollup, observation, report, upload, withTransaction } from '@muster/data'
import { openPostgresStore } from '@muster/data/testing'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { reportFile } from './testing/report-file.ts'
import { october, quarter, smallMuster } from './testing/small-muster.ts'

let store: Awaited<ReturnType<typeof openPostgresStore>>
let folder: string
let path: string
let administrator: string

beforeAll(async () => {
  store = await openPostgresStore()
  folder = mkdtempSync(join(tmpdir(), 'muster-kill-'))
  path = join(folder, 'history.csv')
  const muster = await smallMuster(store)
  const of = {
    ...(await muster.organization('Lone Star Harbor')),
    ...(await muster.program('direct_services', await muster.office('DOJ/OVC'))),
  }
  const award = await muster.award('2016-VT-BX-K012', of)
  writeFileSync(path, await reportFile({ award, quarter }).text())
  const { actor } = muster.administrator
  administrator = actor.kind === 'person' ? actor.userId : ''
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const startLoading = () =>
  spawn(
    process.execPath,
    [
      fileURLToPath(new URL('testing/load-child.ts', import.meta.url)),
      store.url,
      path,
      administrator,
      october,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )

const stored = async () => [
  await store.db.$count(report),
  await store.db.$count(upload),
  await store.db.$count(observation),
]

/** Until the other process waits for a lock of ours. */
async function somebodyWaits(): Promise<void> {
  for (;;) {
    const { rows } = await store.db.execute('select 1 from pg_locks where not granted')
    if (rows.length > 0) return
    await wait(20)
  }
}

it('a load that is killed in the middle leaves nothing, and can be done again', async () => {
  await withTransaction(store.db, async (tx) => {
    await lockRollup(tx)
    const child = startLoading()
    // Its observations are copied by now; reports and cells are to come.
    await somebodyWaits()
    child.kill('SIGKILL')
    await once(child, 'exit')
  })
  expect(await stored()).toEqual([0, 0, 0])

  const again = startLoading()
  await once(again, 'exit')
  expect(again.exitCode).toBe(0)
  const [reports, uploads, observations = 0] = await stored()
  expect([reports, uploads]).toEqual([1, 1])
  expect(observations).toBeGreaterThan(0)
})

it('a connection that the server ends leaves nothing, and is an error that says so', async () => {
  const before = await stored()
  await withTransaction(store.db, async (tx) => {
    await lockRollup(tx)
    const child = spawn(
      process.execPath,
      [
        fileURLToPath(new URL('testing/load-child.ts', import.meta.url)),
        store.url,
        path,
        administrator,
        october,
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    )
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
    await somebodyWaits()
    await store.db.execute(
      'select pg_terminate_backend(pid) from pg_locks where not granted and relation is not null',
    )
    await once(child, 'exit')
    expect(child.exitCode).not.toBe(0)
    expect(said).toMatch(/terminat/)
  })
  expect(await stored()).toEqual(before)
})
