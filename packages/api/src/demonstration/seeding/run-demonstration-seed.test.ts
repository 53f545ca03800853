import { findPeopleByEmail, hasAdministrator, readLevel, verifyAudit, type Store } from '@muster/data'
import { onEveryDatabase } from '@muster/data/testing'
import { fiscalQuarter } from '@muster/metrics'
import { expect, it } from 'vitest'
import { loadActor } from '../../actor.ts'
import type { Context } from '../../context.ts'
import { listMyAwards } from '../../verbs/list-my-awards.ts'
import { publicRelease } from '../../verbs/public-release.ts'
import { peopleOnOffer } from '../cast/people.ts'
import { demonstrationChance } from '../demonstration-chance.ts'
import { demonstrationFrom } from '../demonstration.ts'
import { uploadsFrom } from '../uploads-from.ts'
import { runDemonstrationSeed } from './run-demonstration-seed.ts'

const size = { organizations: 6, from: fiscalQuarter('FY2017Q1') }
const now = '2017-10-16T14:00:00.000Z'

async function contextOf(store: Store, key: string): Promise<Context> {
  const email = peopleOnOffer.find((person) => person.key === key)?.email ?? ''
  const [person] = await findPeopleByEmail(store.db, [email])
  if (person === undefined) throw new Error(`${key} was not registered.`)
  return { store, actor: await loadActor(store.db, person.id), now, newId: () => crypto.randomUUID() }
}

/** National new clients of a quarter, written down beside the verbs: each organization's last accepted file. */
function acceptedNewClients(quarter: string): number {
  const { deeds } = demonstrationFrom(demonstrationChance(), size)
  const writeUpload = uploadsFrom(demonstrationChance())
  const uploaded = new Map<string, string>()
  const accepted = new Map<string, string>()
  for (const deed of deeds.filter((each) => each.quarter === quarter)) {
    const { name } = deed.organization
    if (deed.act === 'upload') uploaded.set(name, new TextDecoder().decode(writeUpload(deed).bytes))
    if (deed.act === 'accept') accepted.set(name, uploaded.get(name) ?? '')
  }
  return [...accepted.values()]
    .flatMap((file) => [...file.matchAll(/,new_clients,,,(\d+),/g)])
    .reduce((sum, [, value]) => sum + Number(value), 0)
}

/** How the record ends of each that was built. */
const ends: unknown[] = []

onEveryDatabase('a small demonstration', (store) => {
  it('is built by the verbs, step by step, and leaves an unbroken audit', async () => {
    const steps: number[] = []
    await runDemonstrationSeed(store(), { ...size, onProgress: ({ done }) => steps.push(done) })
    expect(steps).toEqual(Array.from(steps.keys()))
    expect(await hasAdministrator(store().db)).toBe(true)
    const end = await verifyAudit(store().db)
    expect(end).toMatchObject({ kind: 'intact' })
    ends.push(end)
  })

  it('owes Lone Star Harbor’s report for FY2017 Q4, which is due and not begun', async () => {
    const { awards } = await listMyAwards(await contextOf(store(), 'reporter'))
    const [award, ...more] = awards
    expect(more).toEqual([])
    expect(award).toMatchObject({ number: '2016-VT-BX-K012', programKind: 'direct_services', states: ['TX'] })
    const states = new Map(award?.obligations.map(({ quarter, standing }) => [quarter, standing.state]))
    expect(states.get(fiscalQuarter('FY2017Q3'))).toBe('accepted')
    expect(states.get(fiscalQuarter('FY2017Q4'))).toBe('due')
    expect(states.get(fiscalQuarter('FY2018Q1'))).toBe('not_yet_due')
  })

  it('adds up to the nation what was accepted, and nothing else', async () => {
    const range = { first: size.from, last: fiscalQuarter('FY2017Q4') }
    const figures = await readLevel(store().db, { level: 'nation', range, metrics: ['new_clients'] })
    const totals = figures.filter(({ breakdown }) => breakdown === '')
    expect(totals.length).toBeGreaterThanOrEqual(3)
    for (const { fiscalQuarter: quarter, sum } of totals) expect(sum).toBe(acceptedNewClients(quarter))
  })

  it('tells the public of FY2017, as preliminary', async () => {
    const release = await publicRelease(await contextOf(store(), 'reporter'), {})
    expect(release).toMatchObject({ status: 'preliminary' })
  })
})

it('has the same ids, counts and hashes each time that it is built, on either database', () => {
  expect(ends).toHaveLength(2)
  expect(ends[1]).toEqual(ends[0])
})
