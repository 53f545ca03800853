import { auditEvent, type Store } from '@muster/data'
import { openMemoryStore } from '@muster/data/testing'
import { isoDate } from '@muster/metrics'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Context } from './context.ts'
import { Conflict, Invalid, NotFound, NotPermitted } from './refusals.ts'
import { formWith, reportFile } from './testing/report-file.ts'
import { quarter, smallMuster, type SmallMuster } from './testing/small-muster.ts'
import { changeAward } from './verbs/change-award.ts'
import { listMyAwards } from './verbs/list-my-awards.ts'
import { openObligations } from './verbs/open-obligations.ts'
import { registerAward } from './verbs/register-award.ts'
import { uploadReport } from './verbs/upload-report.ts'

describe('an award that changes', () => {
  let store: Store
  let muster: SmallMuster
  let by: Context
  let grantee: Context
  let office: { officeId: string }
  let of: { organizationId: string; programId: string }
  let awards = 0

  beforeAll(async () => {
    store = await openMemoryStore()
    muster = await smallMuster(store)
    by = muster.administrator
    office = await muster.office('DOJ/OVC')
    const { organizationId } = await muster.organization('Lone Star Harbor')
    of = { organizationId, ...(await muster.program('direct_services', office)) }
    grantee = await muster.person('Dana Whitfield', { role: 'reporter', organizationId })
  })
  afterAll(() => store.close())

  /** FY2016 Q1 to FY2018 Q4. */
  const newAward = () => muster.award(`2016-VT-BX-${(awards += 1)}`, of)
  const owedBy = async (awardNumber: string, ctx = grantee) => {
    const { awards: found } = await listMyAwards(ctx, { awardNumber })
    return found[0]?.obligations.map(
      (each) => `${each.quarter} ${each.standing.dueOn}${each.standing.isFinal ? ' final' : ''}`,
    )
  }

  it('owes more when it is extended, less when it is cut, and the final report moves', async () => {
    const number = await newAward()
    const longer = await changeAward(by, { number, endsOn: isoDate('2018-12-31') })
    // What was final is due as an ordinary report.
    expect(longer).toEqual({ opened: 1, dropped: 0, moved: 1 })
    expect((await owedBy(number))?.slice(-2)).toEqual(['FY2018Q4 2018-10-30', 'FY2019Q1 2019-04-30 final'])
    const shorter = { number, startsOn: isoDate('2016-01-01'), endsOn: isoDate('2018-06-15') }
    expect(await changeAward(by, shorter)).toEqual({ opened: 0, dropped: 3, moved: 1 })
    expect((await owedBy(number))?.at(0)).toBe('FY2016Q2 2016-04-30')
    expect((await owedBy(number))?.at(-1)).toBe('FY2018Q3 2018-10-13 final')
    expect(await changeAward(by, shorter)).toEqual({ opened: 0, dropped: 0, moved: 0 })
    expect(await openObligations(by, { awardNumber: number })).toEqual({ opened: 0 })
  })

  it('refuses a period without a quarter that has a report, says which, and changes nothing', async () => {
    const number = await newAward()
    const before = await owedBy(number)
    await uploadReport(grantee, formWith(reportFile({ award: number, quarter, totals: {} })))
    const refusal = await changeAward(by, { number, endsOn: isoDate('2017-06-30') }).catch(
      (error: unknown) => error,
    )
    expect(refusal).toBeInstanceOf(Conflict)
    expect(String(refusal)).toContain('FY2017 Q4 (Jul–Sep 2017)')
    expect(await owedBy(number)).toEqual(before)
    expect(await changeAward(by, { number, endsOn: isoDate('2017-07-01') })).toMatchObject({ dropped: 4 })
  })

  it('refuses what cannot be', async () => {
    const number = await newAward()
    await expect(changeAward(by, { number, endsOn: isoDate('2015-09-30') })).rejects.toThrow(Invalid)
    await expect(changeAward(by, { number: 'NOBODY', states: ['TX'] })).rejects.toThrow(NotFound)
    const own = { passThroughOrganizationId: of.organizationId }
    await expect(changeAward(by, { number, ...own })).rejects.toThrow(/its own organization/)
    await expect(changeAward(by, { number, passThroughOrganizationId: randomUUID() })).rejects.toThrow(
      NotFound,
    )
    const period = { startsOn: isoDate('2016-01-01'), endsOn: isoDate('2016-12-31'), states: ['TX' as const] }
    await expect(registerAward(by, { number: 'OWN', ...of, ...period, ...own })).rejects.toThrow(Invalid)
    await expect(changeAward(grantee, { number, states: ['OK'] })).rejects.toThrow(NotPermitted)
  })

  it('is assigned to an officer of its own office only, or to nobody', async () => {
    const number = await newAward()
    const officer = await muster.person('Ines Calloway', { role: 'program_officer', ...office })
    const elsewhere = await muster.person('Elsewhere', {
      role: 'program_officer',
      ...(await muster.office('HHS/OTIP')),
    })
    const idOf = ({ actor }: Context) => (actor.kind === 'person' ? actor.userId : '')
    await expect(changeAward(by, { number, officerId: idOf(elsewhere) })).rejects.toThrow(Invalid)
    const unchanged = { opened: 0, dropped: 0, moved: 0 }
    expect(await changeAward(by, { number, officerId: idOf(officer) })).toEqual(unchanged)
    expect(await changeAward(by, { number, officerId: null })).toEqual(unchanged)
  })

  it('opens to the pass-through entity, and closes again', async () => {
    const number = await newAward()
    const prime = await muster.organization('State Office')
    const analyst = await muster.person('Pat Quill', { role: 'reporter', ...prime })
    await expect(owedBy(number, analyst)).rejects.toThrow(NotFound)
    await changeAward(by, { number, passThroughOrganizationId: prime.organizationId })
    expect(await owedBy(number, analyst)).toHaveLength(12)
    const file = reportFile({ award: number, quarter, totals: {} })
    expect(await uploadReport(analyst, formWith(file))).toMatchObject({ kind: 'stored' })
    await changeAward(by, { number, passThroughOrganizationId: null })
    await expect(owedBy(number, analyst)).rejects.toThrow(NotFound)
  })

  it('is written down from what to what, and only what differs', async () => {
    const number = await newAward()
    await changeAward(by, { number, endsOn: isoDate('2018-12-31'), states: ['TX', 'OK', 'TX'] })
    const events = await store.db.select().from(auditEvent)
    const last = events.findLast(({ subject }) => subject === `award ${number}`)
    expect(last).toMatchObject({ action: 'administration.changeAward' })
    expect(last?.detail).toEqual({
      endsOnFrom: '2018-09-30',
      endsOnTo: '2018-12-31',
      statesFrom: 'TX',
      statesTo: 'OK TX',
      opened: 1,
      dropped: 0,
      moved: 1,
    })
  })
})
