import { openMemoryStore } from '@muster/data/testing'
import { isoDate } from '@muster/metrics'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { NotFound, NotPermitted } from '../refusals.ts'
import { smallMuster, type SmallMuster } from '../testing/small-muster.ts'
import { getAwardTerms } from './get-award-terms.ts'
import { listPlaces } from './list-places.ts'
import { registerAward } from './register-award.ts'
import { searchAwards } from './search-awards.ts'

const store = await openMemoryStore()
afterAll(() => store.close())

let muster: SmallMuster
const name = (index: number) => `Shelter ${String(index).padStart(2, '0')}`

beforeAll(async () => {
  muster = await smallMuster(store)
  const office = await muster.office('DOJ/OVC')
  const program = await muster.program('direct_services', office)
  for (let index = 1; index <= 51; index++) await muster.organization(name(index))
  const first = await muster.organization('Harbor 100% Safe')
  const prime = await muster.organization('State Agency')
  await muster.person('Ruth Okafor', { role: 'program_officer', ...office })
  await registerAward(muster.administrator, {
    number: '2016-VT-BX-K012',
    ...first,
    ...program,
    startsOn: isoDate('2015-10-01'),
    endsOn: isoDate('2018-09-30'),
    states: ['TX', 'AZ'],
    passThroughOrganizationId: prime.organizationId,
  })
}, 60_000)

it('organizations come by name, a page at a time, and say how many there are', async () => {
  const one = await listPlaces(muster.administrator, { search: 'shelter', page: 1 })
  expect(one.inAll).toBe(51)
  expect(one.organizations).toHaveLength(50)
  expect(one.organizations[0]).toMatchObject({
    name: name(1),
    state: 'TX',
    timeZone: expect.stringMatching(/\//),
  })
  const two = await listPlaces(muster.administrator, { search: 'shelter', page: 2 })
  expect(two.organizations.map((each) => each.name)).toEqual([name(51)])
})

it('offices and programs are all there, whatever is sought', async () => {
  const { organizations, offices, programs } = await listPlaces(muster.administrator, {
    search: 'nobody',
    page: 1,
  })
  expect(organizations).toEqual([])
  expect(offices.map(({ code }) => code)).toEqual(['DOJ/OVC'])
  expect(programs).toMatchObject([
    { officeCode: 'DOJ/OVC', dueDays: 30, finalDueDays: 120, twoPeople: false },
  ])
})

it('a sign that SQL would take for any text means itself', async () => {
  const found = async (search: string) =>
    (await listPlaces(muster.administrator, { search, page: 1 })).organizations.map((each) => each.name)
  expect(await found('0%')).toEqual(['Harbor 100% Safe'])
  expect(await found('_')).toEqual([])
  expect(await found('\\')).toEqual([])
})

it('an award is found by its number and by its organization, with its terms', async () => {
  for (const search of ['vt-bx', 'harbor']) {
    const { awards, inAll } = await searchAwards(muster.administrator, { search, page: 1 })
    expect(awards.map(({ number }) => number)).toEqual(['2016-VT-BX-K012'])
    expect(inAll).toBe(1)
  }
  expect(await getAwardTerms(muster.administrator, { number: '2016-VT-BX-K012' })).toMatchObject({
    organizationName: 'Harbor 100% Safe',
    startsOn: '2015-10-01',
    endsOn: '2018-09-30',
    states: ['AZ', 'TX'],
    passThrough: { name: 'State Agency' },
    officerId: null,
    officers: [{ name: 'Ruth Okafor' }],
  })
  await expect(getAwardTerms(muster.administrator, { number: 'none' })).rejects.toThrow(NotFound)
})

it('is for administrators alone', async () => {
  const officer = await muster.person('Lena Moravec', { role: 'data_steward' })
  for (const ctx of [officer, muster.visitor]) {
    await expect(listPlaces(ctx, { search: '', page: 1 })).rejects.toThrow(NotPermitted)
    await expect(searchAwards(ctx, { search: '', page: 1 })).rejects.toThrow(NotPermitted)
    await expect(getAwardTerms(ctx, { number: 'x' })).rejects.toThrow(NotPermitted)
  }
})
