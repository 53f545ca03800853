import { openMemoryStore, type Store } from '@muster/data/testing'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadActor } from '../actor.ts'
import type { Context } from '../context.ts'
import { as, newAddress, words } from '../testing/over-wire.ts'
import { smallMuster, type SmallMuster } from '../testing/small-muster.ts'

const uuid = /^[0-9a-f-]{36}$/

describe('who invites whom', () => {
  let store: Store
  let muster: SmallMuster
  let places: Record<'prime' | 'sub' | 'grantee' | 'foreign', { organizationId: string }>
  let offices: Record<'ovc' | 'acf', { officeId: string }>
  let people: Record<'official' | 'officeAdministrator' | 'reporter' | 'officer' | 'steward', Context>

  beforeAll(async () => {
    store = await openMemoryStore()
    muster = await smallMuster(store)
    places = {
      prime: await muster.organization('State Agency'),
      sub: await muster.organization('County Shelter'),
      grantee: await muster.organization('Lone Star Harbor'),
      foreign: await muster.organization('Elsewhere House'),
    }
    offices = { ovc: await muster.office('DOJ/OVC'), acf: await muster.office('HHS/ACF') }
    const ovc = await muster.program('direct_services', offices.ovc)
    const acf = await muster.program('direct_services', offices.acf)
    await muster.award('2016-VT-BX-K001', { ...places.grantee, ...ovc })
    await muster.award('2016-VT-BX-K002', { ...places.sub, ...acf })
    await muster.award('2016-VT-BX-K003', { ...places.foreign, ...acf })
    await store.db.execute(
      `update award set pass_through_organization_id = '${places.prime.organizationId}' where number = '2016-VT-BX-K002'`,
    )
    people = {
      official: await muster.person('Dana Whitfield', { role: 'certifying_official', ...places.prime }),
      officeAdministrator: await muster.person('Ruth Okafor', {
        role: 'office_administrator',
        ...offices.ovc,
      }),
      reporter: await muster.person('Marcus Ellery', { role: 'reporter', ...places.prime }),
      officer: await muster.person('Ines Duarte', { role: 'program_officer', ...offices.ovc }),
      steward: await muster.person('Paul Nakai', { role: 'data_steward' }),
    }
  })
  afterAll(() => store.close())

  it('is as its own list says: everything on it works, and everything else is refused', async () => {
    const inOrganizations = Object.values(places).flatMap((place) =>
      (['reporter', 'certifying_official'] as const).map((role) => ({ role, ...place })),
    )
    const inOffices = Object.values(offices).flatMap((place) =>
      (['program_officer', 'office_administrator'] as const).map((role) => ({ role, ...place })),
    )
    const national = (['data_steward', 'system_administrator'] as const).map((role) => ({ role }))
    const everything = [...inOrganizations, ...inOffices, ...national]
    const own = (...ids: string[]) =>
      everything.filter(
        (each) =>
          ('organizationId' in each && ids.includes(each.organizationId)) ||
          ('officeId' in each && ids.includes(each.officeId)),
      )
    const expected = new Map<Context, unknown[]>([
      [people.official, own(places.prime.organizationId, places.sub.organizationId)],
      [people.officeAdministrator, own(places.grantee.organizationId, offices.ovc.officeId)],
      [muster.administrator, everything],
    ])
    const sorted = (list: readonly unknown[]) => list.map((each) => JSON.stringify(each)).sort()
    for (const [who, allowed] of expected) {
      const { mayInvite } = await as(who).people.list()
      expect(sorted(mayInvite.map(({ place: _, ...each }) => each))).toEqual(sorted(allowed))
      for (const each of everything) {
        const outcome = await as(who)
          .people.invite({ email: newAddress(), ...each })
          .then(({ id }) => id, words)
        if (allowed.includes(each)) expect(outcome).toMatch(uuid)
        else expect(outcome).toMatch(/^(We cannot find that (office|organization)|Your role does not)/)
      }
    }
    for (const who of [people.reporter, people.officer, people.steward, muster.visitor]) {
      await expect(as(who).people.list()).rejects.toThrow(/Your role|Sign in/)
      for (const each of everything)
        await expect(as(who).people.invite({ email: newAddress(), ...each })).rejects.toThrow(
          /Your role|Sign in/,
        )
    }
  })

  it('asks for the place that a role needs, and for no other', async () => {
    const invite = (of: object) =>
      as(muster.administrator)
        .people.invite({ email: newAddress(), role: 'reporter', ...of })
        .catch(words)
    expect(await invite({})).toContain('Choose the organization')
    expect(await invite({ ...offices.ovc })).toContain('Choose the organization')
    expect(await invite({ ...places.prime, ...offices.ovc })).toContain('Choose the organization')
    expect(await invite({ role: 'program_officer', ...places.prime })).toContain('Choose the office')
    expect(await invite({ role: 'data_steward', ...offices.ovc })).toContain('no office')
  })

  it('ends what is within its reach only: invitations, roles and people elsewhere are not there', async () => {
    const { id } = await as(muster.administrator).people.invite({
      email: newAddress(),
      role: 'reporter',
      ...places.foreign,
    })
    const elsewhere = await muster.person('Somebody Else', { role: 'reporter', ...places.foreign })
    const [grant] =
      (await as(muster.administrator).people.list()).people.find(({ name }) => name === 'Somebody Else')
        ?.roles ?? []
    for (const who of [people.official, people.officeAdministrator]) {
      const { people: seen, invitations } = await as(who).people.list()
      expect(seen.map(({ name }) => name)).not.toContain('Somebody Else')
      expect(invitations.map((each) => each.id)).not.toContain(id)
      const notFound = 'We cannot find that'
      await expect(as(who).people.resendInvitation({ id })).rejects.toThrow(notFound)
      await expect(as(who).people.revokeInvitation({ id })).rejects.toThrow(notFound)
      await expect(as(who).people.endRole({ grantId: grant?.grantId ?? '' })).rejects.toThrow(notFound)
      await expect(as(who).people.disable({ personId: randomUUID() })).rejects.toThrow('Your role')
    }
    if (elsewhere.actor.kind === 'anonymous') throw new Error('nobody')
    await as(muster.administrator).people.endRole({ grantId: grant?.grantId ?? '' })
    expect((await loadActor(store.db, elsewhere.actor.userId)).kind === 'person').toBe(true)
    expect(await loadActor(store.db, elsewhere.actor.userId)).toMatchObject({ roles: { list: [] } })
  })

  it('shows people within reach with their roles there, and not their other roles', async () => {
    const both = await muster.person(
      'Two Hats',
      { role: 'reporter', ...places.sub },
      { role: 'reporter', ...places.foreign },
    )
    expect(both.actor.kind).toBe('person')
    const seen = (await as(people.official).people.list()).people.find(({ name }) => name === 'Two Hats')
    expect(seen?.roles).toMatchObject([{ role: 'reporter', place: 'County Shelter' }])
  })

  it('leaves the last system administrator: neither the role nor the account goes', async () => {
    const by = as(muster.administrator)
    const mine = (await by.people.list()).people.find(({ name }) => name === 'Tobias Wren')
    const [grant] = mine?.roles ?? []
    await expect(by.people.endRole({ grantId: grant?.grantId ?? '' })).rejects.toThrow(
      'last system administrator',
    )
    await expect(by.people.disable({ personId: mine?.id ?? '' })).rejects.toThrow('your own account')
    const second = await muster.person('Second Administrator', { role: 'system_administrator' })
    await as(second).people.disable({ personId: mine?.id ?? '' })
    await as(second).people.enable({ personId: mine?.id ?? '' })
    await as(second).people.endRole({ grantId: grant?.grantId ?? '' })
    await expect(as(second).people.endRole({ grantId: grant?.grantId ?? '' })).rejects.toThrow('cannot find')
  })
})
