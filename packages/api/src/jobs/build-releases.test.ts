import { claimReleaseBuild, type Store } from '@muster/data'
import { openMemoryStore } from '@muster/data/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Context } from '../context.ts'
import { silentLog } from '../log.ts'
import { reportThrough } from '../testing/report-through.ts'
import { quarter, smallMuster, type SmallMuster } from '../testing/small-muster.ts'
import { askForRelease } from '../verbs/ask-for-release.ts'
import { disablePerson } from '../verbs/disable-person.ts'
import { releaseBuilds } from '../verbs/list-release-builds.ts'
import { listReleases } from '../verbs/list-releases.ts'
import { buildReleases } from './build-releases.ts'

let store: Store
let muster: SmallMuster
let steward: Context
const start = Date.parse('2026-01-05T12:00:00.000Z')
const wanted = { title: 'The autumn figures', status: 'preliminary' } as const

beforeAll(async () => {
  store = await openMemoryStore()
  muster = await smallMuster(store)
  const office = await muster.office('DOJ/OVC')
  const program = await muster.program('direct_services', office)
  const harbor = await muster.organization('Harbor')
  const award = await muster.award('2016-VT-BX-K011', { ...harbor, ...program })
  const grantee = await muster.person('Rita Sol', { role: 'certifying_official', ...harbor })
  const officer = await muster.person('Ruth Okafor', { role: 'program_officer', ...office })
  steward = await muster.person('Lena Moravec', { role: 'data_steward' })
  await reportThrough({ grantee, officer, award }, quarter, { new_clients: 30 })
})
afterAll(() => store.close())

const build = (minutes = 0) =>
  buildReleases({
    store,
    settings: { demonstration: true },
    log: silentLog,
    clock: () => new Date(start + minutes * 60_000),
  })

it('builds what a steward asked for, and tells how far it is', async () => {
  expect(await askForRelease(steward, wanted)).toMatchObject({ state: 'waiting', releaseNumber: null })
  expect(await listReleases(steward)).toEqual([])
  await build()
  const [built] = await releaseBuilds(steward)
  expect(built).toMatchObject({ state: 'built', releaseNumber: 1, problem: null })
  expect(built?.tables).toBeGreaterThan(0)
  expect(built?.tablesDone).toBe(built?.tables)
  expect(await listReleases(steward)).toMatchObject([{ number: 1, own: true, publishedAt: null }])
})

it('leaves one alone that another process works on, and takes it up when that has died', async () => {
  await askForRelease(steward, wanted)
  await claimReleaseBuild(store.db, new Date(start).toISOString())
  await build(1)
  expect((await releaseBuilds(steward))[0]).toMatchObject({ state: 'running' })
  await build(3)
  expect((await releaseBuilds(steward))[0]).toMatchObject({ state: 'built', releaseNumber: 2 })
})

it('builds nothing in the name of somebody who may no longer', async () => {
  const leaving = await muster.person('Amadou Keita', { role: 'data_steward' })
  await askForRelease(leaving, wanted)
  if (leaving.actor.kind === 'person')
    await disablePerson(muster.administrator, { personId: leaving.actor.userId })
  await build(5)
  expect((await releaseBuilds(steward))[0]).toMatchObject({ state: 'failed', problem: 'Sign in first.' })
  expect(await listReleases(steward)).toHaveLength(2)
})
