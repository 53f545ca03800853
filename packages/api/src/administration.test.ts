import { obligation, organization } from '@muster/data'
import { onPostgres } from '@muster/data/testing'
import { isoDate } from '@muster/metrics'
import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { loadActor } from './actor.ts'
import type { Context } from './context.ts'
import { Conflict, Invalid, NotFound, NotPermitted } from './refusals.ts'
import { reportThrough } from './testing/report-through.ts'
import { quarter, smallMuster, type SmallMuster } from './testing/small-muster.ts'
import { grantRole } from './verbs/grant-role.ts'
import { openObligations } from './verbs/open-obligations.ts'
import { registerAward } from './verbs/register-award.ts'
import { registerFirstAdministrator } from './verbs/register-first-administrator.ts'
import { registerOffice } from './verbs/register-office.ts'
import { registerOrganization, registerOrganizationInput } from './verbs/register-organization.ts'
import { registerPerson } from './verbs/register-person.ts'

onPostgres('administration', (store) => {
  let muster: SmallMuster
  let by: Context
  let office: { officeId: string }
  let program: { programId: string }
  let harbor: { organizationId: string }

  beforeAll(async () => {
    muster = await smallMuster(store())
    by = muster.administrator
    office = await muster.office('DOJ/OVC')
    program = await muster.program('direct_services', office)
    harbor = await muster.organization('Lone Star Harbor')
  })

  it('begins with one administrator, whom nobody can add to from outside', async () => {
    const another = { name: 'Somebody Else', email: 'somebody@example.org' }
    await expect(registerFirstAdministrator(muster.visitor, another)).rejects.toThrow(Conflict)
    await expect(registerPerson(muster.visitor, another)).rejects.toThrow(NotPermitted)
  })

  it('says what is taken, in a sentence', async () => {
    await expect(registerOffice(by, { code: 'DOJ/OVC', department: 'X', name: 'X' })).rejects.toThrow(
      new Conflict('Another office has this code.'),
    )
    const named = { name: 'Cedar Point', state: 'TX', uei: 'SYNTH0000001' } as const
    await registerOrganization(by, named)
    await expect(registerOrganization(by, { ...named, name: 'Other' })).rejects.toThrow(/UEI/)
    await registerPerson(by, { name: 'A Person', email: 'a@example.org' })
    await expect(registerPerson(by, { name: 'B Person', email: 'a@example.org' })).rejects.toThrow(/e-mail/)
  })

  it('ends the days of an organization where most of its state lives, or where it says', async () => {
    const zoneOf = async (id: string) =>
      (await store().db.select().from(organization)).find((each) => each.id === id)?.timeZone
    const guam = await registerOrganization(by, { name: 'Island Shelter', state: 'GU' })
    expect(await zoneOf(guam.id)).toBe('Pacific/Guam')
    const paso = { name: 'Paso del Norte', state: 'TX', timeZone: 'America/Denver' } as const
    expect(await zoneOf((await registerOrganization(by, paso)).id)).toBe('America/Denver')
    const nowhere = { name: 'Nowhere', state: 'TX', timeZone: 'Pacific/Atlantis' }
    expect(registerOrganizationInput.safeParse(nowhere).success).toBe(false)
  })

  it('opens a report for each quarter that an award touches, due when its program says, once', async () => {
    const period = { startsOn: isoDate('2016-11-15'), endsOn: isoDate('2017-07-01') }
    const award = { number: 'SHORT', ...harbor, ...program, ...period, states: ['TX' as const] }
    const { id, opened: ahead } = await registerAward(by, award)
    expect(ahead).toBe(4)
    expect(await openObligations(by, { awardNumber: 'SHORT' })).toEqual({ opened: 0 })
    const opened = (await store().db.select().from(obligation)).filter(({ awardId }) => awardId === id)
    expect(opened.map(({ fiscalQuarter, dueOn }) => `${fiscalQuarter} ${dueOn}`).sort()).toEqual([
      'FY2017Q1 2017-01-30',
      'FY2017Q2 2017-04-30',
      'FY2017Q3 2017-07-30',
      'FY2017Q4 2017-10-30',
    ])
  })

  it('refuses an award that ends before it starts, and one of nobody', async () => {
    const award = { number: 'X', ...harbor, ...program, states: ['TX' as const] }
    const backward = { startsOn: isoDate('2017-07-01'), endsOn: isoDate('2016-07-01') }
    await expect(registerAward(by, { ...award, ...backward })).rejects.toThrow(Invalid)
    const forward = { startsOn: isoDate('2016-07-01'), endsOn: isoDate('2017-07-01') }
    const nobody = { organizationId: randomUUID() }
    await expect(registerAward(by, { ...award, ...forward, ...nobody })).rejects.toThrow(NotFound)
    await expect(openObligations(by, { awardNumber: 'X' })).rejects.toThrow(NotFound)
  })

  it('a role holds from the next request on, and is given once', async () => {
    const { id: userId } = await registerPerson(by, { name: 'Dana Whitfield', email: 'dana@example.org' })
    await grantRole(by, { role: 'reporter', userId, ...harbor })
    expect(await loadActor(store().db, userId)).toMatchObject({ kind: 'person', name: 'Dana Whitfield' })
    const actor = await loadActor(store().db, userId)
    if (actor.kind !== 'person') throw new Error('Dana is nobody.')
    expect(actor.roles.list).toEqual([{ role: 'reporter', ...harbor, organizationName: 'Lone Star Harbor' }])
    await expect(grantRole(by, { role: 'reporter', userId, ...harbor })).rejects.toThrow(/that role already/)
    await expect(grantRole(by, { role: 'reporter', userId: randomUUID(), ...harbor })).rejects.toThrow(
      NotFound,
    )
    await expect(grantRole(by, { role: 'program_officer', userId, officeId: randomUUID() })).rejects.toThrow(
      NotFound,
    )
  })

  it('nobody decides on a report of their own organization', async () => {
    const award = await muster.award('OWN', { ...harbor, ...program })
    const both = await muster.person(
      'Two Hats',
      { role: 'reporter', ...harbor },
      { role: 'program_officer', ...office },
    )
    await expect(reportThrough({ grantee: both, officer: both, award }, quarter, {})).rejects.toThrow(
      NotPermitted,
    )
  })
})
