import { asPublic } from '@muster/data'
import { onEveryDatabase } from '@muster/data/testing'
import { beforeAll, expect, it } from 'vitest'
import type { Context } from './context.ts'
import { NotFound } from './refusals.ts'
import { reportThrough, type Reporting } from './testing/report-through.ts'
import { at, quarter, smallMuster } from './testing/small-muster.ts'
import { buildRelease } from './verbs/build-release.ts'
import { publicCatalogOf } from './verbs/public-catalog.ts'
import { publicPlaceOf } from './verbs/public-place.ts'
import { publicTableOf } from './verbs/public-table.ts'
import { publishRelease } from './verbs/publish-release.ts'

const later = '2017-12-01T15:00:00.000Z'

onEveryDatabase('parts of releases', (store) => {
  let steward: Context
  let second: Context
  let visitor: Context
  const reporting: Reporting[] = []

  beforeAll(async () => {
    const muster = await smallMuster(store())
    visitor = muster.visitor
    const office = await muster.office('DOJ/OVC')
    const program = await muster.program('direct_services', office)
    const officer = await muster.person('Ruth Okafor', { role: 'program_officer', ...office })
    steward = await muster.person('Lena Moravec', { role: 'data_steward' })
    second = await muster.person('Amadou Keita', { role: 'data_steward' })
    // Three organizations in Texas and in California, one in Ohio.
    const states = ['TX', 'TX', 'TX', 'CA', 'CA', 'CA', 'OH'] as const
    for (const [index, state] of states.entries()) {
      const name = `Harbor ${index + 1}`
      const organization = await muster.organization(name)
      const award = await muster.award(`H-${index + 1}`, { ...organization, ...program }, [state])
      const grantee = await muster.person(
        `Reporter of ${name}`,
        { role: 'reporter', ...organization },
        { role: 'certifying_official', ...organization },
      )
      const own = { grantee, officer, award, states: [state] }
      reporting.push(own)
      await reportThrough(own, quarter, { new_clients: 20, new_partners: 1 })
    }
    await publish()
  })

  async function publish(moment = steward.now): Promise<number> {
    const { number } = await buildRelease(at(steward, moment), { title: 'A year', status: 'preliminary' })
    await publishRelease(at(second, moment), { number })
    return number
  }
  const membersOf = async (by: string, number?: number) => {
    const { parts } = await publicTableOf(visitor, { number, metric: 'new_clients', by })
    const ofYear = parts?.members.map(({ member, values }) => [member, values.at(-1)?.value] as const)
    return Object.fromEntries(ofYear ?? [])
  }

  it('tells by what its totals are divided', async () => {
    const { metrics, fiscalYears, threshold } = await publicCatalogOf(visitor, {})
    expect(fiscalYears.at(-1)).toBe(2017)
    expect(threshold).toBe(11)
    const dimensions = metrics
      .find(({ metric }) => metric === 'new_clients')
      ?.by.map(({ dimension }) => dimension)
    expect(dimensions).toEqual(expect.arrayContaining(['state', 'region', 'quarter', 'age_group']))
    // Their categories do not add up to the total.
    expect(dimensions).not.toContain('special_classification')
  })

  it('withholds the count of one organization, and another beside it that would tell it', async () => {
    const shown = await membersOf('state')
    expect(shown['OH']).toBeNull()
    expect([shown['TX'], shown['CA']].toSorted()).toEqual([60, null])
    expect(await membersOf('quarter')).toEqual({ Q4: 140 })
  })

  it('tells of a state beside its region and the nation', async () => {
    const { metrics, region } = await publicPlaceOf(visitor, { state: 'OH' })
    expect(region).toContain('Region 5')
    const { ofState, ofRegion, nation } = metrics.find(({ metric }) => metric === 'new_clients') ?? {}
    expect(ofState).toMatchObject([{ fiscalYear: 2017, value: null, reported: 1 }])
    expect(ofRegion).toMatchObject([{ value: null, reported: 1, expected: 4 }])
    expect(nation?.at(-1)).toMatchObject({ value: 140 })
    await expect(publicPlaceOf(visitor, { state: 'XX' })).rejects.toThrow(NotFound)
  })

  it('refuses what is not in it', async () => {
    await expect(publicTableOf(visitor, { metric: 'clients_served' })).rejects.toThrow(NotFound)
    await expect(
      publicTableOf(visitor, { metric: 'new_clients', by: 'special_classification' }),
    ).rejects.toThrow(NotFound)
  })

  it('keeps old parts while a correction is too small to show, and shows it when it is large', async () => {
    const before = await membersOf('state')
    const [first] = reporting
    if (first === undefined) return
    await reportThrough(first, quarter, { new_clients: 24 })
    const small = await publish(later)
    expect(await membersOf('state', small)).toEqual(before)
    const { totals } = await publicTableOf(visitor, { number: small, metric: 'new_clients' })
    expect(totals.at(-1)).toMatchObject({ value: 140, revisionPending: true })
    await reportThrough(first, quarter, { new_clients: 80 })
    const large = await publish(later)
    const { totals: corrected } = await publicTableOf(visitor, { number: large, metric: 'new_clients' })
    expect(corrected.at(-1)).toMatchObject({ value: 200, revisionPending: false })
    // What was withheld stays withheld; what was shown is the old number, or the true one.
    const after = await membersOf('state', large)
    for (const [state, value] of Object.entries(before)) {
      if (value === null) expect(after[state]).toBeNull()
      else expect([null, value, state === 'TX' ? 120 : 60]).toContain(after[state])
    }
  })

  it('does not divide a total that is withheld', async () => {
    const { totals, parts } = await publicTableOf(visitor, {
      number: 1,
      metric: 'new_partners',
      by: 'region',
    })
    expect(totals.at(-1)).toMatchObject({ withheld: true })
    expect(parts).toMatchObject({ members: [], omitted: [{ fiscalYear: 2017, reason: 'total_not_shown' }] })
  })

  it('keeps what proves it from the public', async () => {
    await expect(asPublic(store().db, (tx) => tx.execute('select 1 from release_proof'))).rejects.toThrow()
  })
})
