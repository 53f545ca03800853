import { openMemoryStore, type Store } from '@muster/data/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Context } from './context.ts'
import { at, smallMuster, type SmallMuster } from './testing/small-muster.ts'
import { askForListing, type AskForListing } from './verbs/ask-for-listing.ts'
import { confirmListing } from './verbs/confirm-listing.ts'
import { decideListing } from './verbs/decide-listing.ts'
import { myListings } from './verbs/my-listings.ts'
import { publicDirectory } from './verbs/public-directory.ts'
import { reviewListings } from './verbs/review-listings.ts'
import { wholeDirectory } from './verbs/whole-directory.ts'
import { withdrawListing } from './verbs/withdraw-listing.ts'

describe('the directory', () => {
  let store: Store
  let muster: SmallMuster
  let office: { officeId: string }
  let program: { programId: string }
  let officer: Context
  let organizationId: string
  let grantee: Context
  let number = 0

  beforeAll(async () => {
    store = await openMemoryStore()
    muster = await smallMuster(store)
    office = await muster.office('DOJ/OVC')
    program = await muster.program('direct_services', office)
    officer = await muster.person('Ruth Okafor', { role: 'program_officer', ...office })
  })
  afterAll(() => store.close())

  /** Each test has an organization of its own. */
  beforeEach(async () => {
    number += 1
    const harbor = await muster.organization(`Harbor ${number}`)
    organizationId = harbor.organizationId
    await muster.award(`2016-VT-BX-K${100 + number}`, { ...harbor, ...program })
    grantee = await muster.person('Marcus Ellery', { role: 'certifying_official', ...harbor })
  })

  const asked = (changed: Partial<AskForListing> = {}): AskForListing => ({
    organizationId,
    name: `Harbor ${number}`,
    services: ['medical'],
    languages: ['en'],
    states: ['TX'],
    phone: '202-555-0100',
    phoneExtension: '',
    website: '',
    hours: '',
    agreed: true,
    ...changed,
  })
  const list = async (version: number) =>
    decideListing(officer, { organizationId, version, decision: 'list', reason: '' })
  const ownIn = async () =>
    (await wholeDirectory(muster.visitor)).filter((each) => each.organizationId === organizationId)

  it('shows nobody who did not ask, and nothing that the office has not looked at', async () => {
    expect(await ownIn()).toEqual([])
    await askForListing(grantee, asked())
    expect(await ownIn()).toEqual([])
    await list(1)
    expect(await ownIn()).toMatchObject([{ name: `Harbor ${number}`, phone: '2025550100' }])
  })

  it('goes on showing what was listed while a change waits', async () => {
    await askForListing(grantee, asked())
    await list(1)
    await askForListing(grantee, asked({ hours: 'Day and night' }))
    expect(await ownIn()).toMatchObject([{ hours: null }])
    await list(2)
    expect(await ownIn()).toMatchObject([{ hours: 'Day and night' }])
  })

  it('lets the last of two askings stand, and the office decide on what it saw alone', async () => {
    await askForListing(grantee, asked())
    await askForListing(grantee, asked({ hours: 'Day and night' }))
    await expect(list(1)).rejects.toThrow('was changed in the meantime')
    await list(2)
    await expect(list(2)).rejects.toThrow('was changed in the meantime')
  })

  it('is left at once by whoever wants to leave it, and what waits with it', async () => {
    await askForListing(grantee, asked())
    await list(1)
    await askForListing(grantee, asked())
    expect(await withdrawListing(grantee, { organizationId })).toEqual({ wasListed: true })
    expect(await ownIn()).toEqual([])
    await expect(list(2)).rejects.toThrow('was changed in the meantime')
    await expect(withdrawListing(grantee, { organizationId })).rejects.toThrow('nothing waits')
  })

  it('tells an organization why it was declined, also of what was listed', async () => {
    await askForListing(grantee, asked())
    await list(1)
    const reason = 'The hours name a place that should stay secret.'
    await expect(
      decideListing(officer, { organizationId, version: 1, decision: 'decline', reason: '' }),
    ).rejects.toThrow('Write the reason')
    await decideListing(officer, { organizationId, version: 1, decision: 'decline', reason })
    expect(await ownIn()).toEqual([])
    const { organizations } = await myListings(grantee)
    expect(organizations).toMatchObject([{ mayChange: true, versions: [{ status: 'declined', reason }] }])
  })

  it('says when it was last confirmed', async () => {
    await askForListing(grantee, asked())
    await list(1)
    await confirmListing(at(grantee, '2018-03-01T12:00:00.000Z'), { organizationId, version: 1 })
    expect(await ownIn()).toMatchObject([{ confirmedOn: '2018-03-01' }])
    await expect(confirmListing(grantee, { organizationId, version: 2 })).rejects.toThrow('has changed')
  })

  it('keeps nothing of what looks like an address, and says why', async () => {
    const answer = await askForListing(grantee, asked({ hours: 'Come to 1200 Main Street' }))
    expect(answer).toMatchObject({ kind: 'wrong', problems: [{ field: 'hours' }] })
    expect((await myListings(grantee)).organizations[0]?.versions).toEqual([])
  })

  it('is found by service, language and state, all together', async () => {
    await askForListing(
      grantee,
      asked({ services: ['dental'], languages: ['so', 'en'], states: ['MN', 'WI'] }),
    )
    await list(1)
    const find = (search: object) => publicDirectory(muster.visitor, { page: 1, ...search })
    for (const search of [
      { service: 'dental' },
      { language: 'so' },
      { state: 'WI' },
      { service: 'dental', language: 'so', state: 'MN' },
    ])
      expect(await find(search), JSON.stringify(search)).toMatchObject({
        found: 1,
        pages: 1,
        listings: [{ organizationId }],
      })
    expect(await find({ service: 'dental', state: 'TX' })).toEqual({ found: 0, pages: 0, listings: [] })
  })

  it('is decided by the office that funds, and by nobody of the organization itself', async () => {
    await askForListing(grantee, asked())
    const elsewhere = await muster.office(`Office ${number}`)
    const other = await muster.person('Ines Calder', { role: 'program_officer', ...elsewhere })
    const decision = { organizationId, version: 1, decision: 'list', reason: '' } as const
    await expect(decideListing(other, decision)).rejects.toThrow('cannot find that listing')
    const both = await muster.person(
      'Lou Both',
      { role: 'program_officer', ...office },
      { role: 'reporter', organizationId },
    )
    await expect(decideListing(both, decision)).rejects.toThrow('Your role does not include this')
    expect((await reviewListings(officer)).waiting.map((each) => each.organizationId)).toContain(
      organizationId,
    )
  })
})
