import { onPostgres } from '@muster/data/testing'
import { fiscalQuarter, isoDate } from '@muster/metrics'
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Context } from './context.ts'
import { Conflict, Invalid, NotFound, NotPermitted } from './refusals.ts'
import { reportThrough } from './testing/report-through.ts'
import { at, earlier, quarter, smallMuster, type SmallMuster } from './testing/small-muster.ts'
import { changeAward } from './verbs/change-award.ts'
import { decideExtension } from './verbs/decide-extension.ts'
import { getReport } from './verbs/get-report.ts'
import { listExtensions } from './verbs/list-extensions.ts'
import { listInbox } from './verbs/list-inbox.ts'
import { myExtensions } from './verbs/my-extensions.ts'
import { registerOrganization } from './verbs/register-organization.ts'
import { requestExtension } from './verbs/request-extension.ts'
import { withdrawExtension } from './verbs/withdraw-extension.ts'

const reason = 'Our case system moves to another host in the last week of October.'
const november = isoDate('2017-11-13')
const twoOf = <T>(settled: readonly PromiseSettledResult<T>[]) => ({
  done: settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : [])),
  failed: settled.flatMap((each): unknown[] => (each.status === 'rejected' ? [each.reason] : [])),
})

onPostgres('more time for a report', (store) => {
  let muster: SmallMuster
  let grantee: Context
  let officer: Context
  let place: { officeId: string }
  let of: { organizationId: string; programId: string }
  let awards = 0

  beforeAll(async () => {
    muster = await smallMuster(store())
    place = await muster.office('DOJ/OVC')
    const { organizationId } = await muster.organization('Lone Star Harbor')
    of = { organizationId, ...(await muster.program('direct_services', place)) }
    grantee = await muster.person(
      'Dana Whitfield',
      { role: 'reporter', organizationId },
      { role: 'certifying_official', organizationId },
    )
    officer = await muster.person('Ines Calloway', { role: 'program_officer', ...place })
  })

  /** A new award, of which nothing was reported. */
  const newAward = () => muster.award(`2016-VT-BX-${(awards += 1)}`, of)
  const ask = (awardNumber: string, newDueOn = november, ctx = grantee) =>
    requestExtension(ctx, { awardNumber, quarter, newDueOn, reason })
  const standingNow = async (awardNumber: string, ctx = grantee) =>
    (await getReport(ctx, { awardNumber, quarter })).standing

  describe('asked for and granted', () => {
    it('leaves the day as it is until an officer decides, and moves it then', async () => {
      const awardNumber = await newAward()
      const { id } = await ask(awardNumber)
      expect(await standingNow(awardNumber)).toMatchObject({ dueOn: '2017-10-30', extended: false })
      const open = (await listExtensions(officer)).open.find((each) => each.id === id)
      expect(open).toMatchObject({ awardNumber, reason, askedBy: 'Dana Whitfield', mayDecide: true })

      const decision = {
        awardNumber,
        id,
        decision: 'granted',
        answer: 'Thank you for asking early.',
      } as const
      expect(await decideExtension(officer, decision)).toEqual({
        id,
        status: 'granted',
        extendedTo: '2017-11-13',
      })
      expect(await standingNow(awardNumber)).toMatchObject({
        dueOn: '2017-11-13',
        firstDueOn: '2017-10-30',
        extended: true,
        late: false,
        fundsAtRiskOn: '2017-11-28',
      })
      const after = at(grantee, '2017-11-14T05:59:59.999Z')
      expect((await standingNow(awardNumber, after)).late).toBe(false)
      expect((await standingNow(awardNumber, at(grantee, '2017-11-14T06:00:00.000Z'))).late).toBe(true)
      expect((await myExtensions(grantee, { awardNumber, quarter })).requests).toMatchObject([
        { id, status: 'granted', answer: 'Thank you for asking early.', decidedBy: 'Ines Calloway' },
      ])
      const decided = (await listExtensions(officer)).decided.find((each) => each.id === id)
      expect(decided).toMatchObject({ mayDecide: false, record: { granted: 1, refused: 0 } })
    })

    it('gives another day than was asked for, within the same bounds', async () => {
      const awardNumber = await newAward()
      const { id } = await ask(awardNumber)
      const decide = (day: string) =>
        decideExtension(officer, { awardNumber, id, decision: 'granted', newDueOn: isoDate(day) })
      await expect(decide('2017-10-30')).rejects.toThrow(Invalid)
      await expect(decide('2018-01-29')).rejects.toThrow(Invalid)
      expect(await decide('2018-01-28')).toMatchObject({ extendedTo: '2018-01-28' })
    })

    it('tells the officer of the request, and the grantee of the answer', async () => {
      const awardNumber = await newAward()
      const { id } = await ask(awardNumber)
      const news = async (ctx: Context) =>
        (await listInbox(ctx, { page: 1 })).items.filter((each) => each.awardNumber === awardNumber)
      expect(await news(officer)).toMatchObject([{ kind: 'extension_requested' }])
      await decideExtension(officer, { awardNumber, id, decision: 'refused' })
      expect(await news(grantee)).toMatchObject([{ kind: 'extension_decided' }])
    })
  })

  describe('refused to ask', () => {
    it('for a day that is no later, too late, or over', async () => {
      const awardNumber = await newAward()
      for (const day of ['2017-10-30', '2018-01-29'])
        await expect(ask(awardNumber, isoDate(day))).rejects.toThrow(Invalid)
      const late = at(grantee, '2017-11-20T12:00:00.000Z')
      await expect(ask(awardNumber, november, late)).rejects.toThrow('That day is over.')
      expect(await ask(awardNumber, isoDate('2018-01-28'))).toHaveProperty('id')
    })

    it('when so much time has passed that no day is left', async () => {
      const awardNumber = await newAward()
      const long = at(grantee, '2018-03-01T12:00:00.000Z')
      await expect(ask(awardNumber, november, long)).rejects.toThrow('too late for more time')
      expect((await myExtensions(long, { awardNumber, quarter })).whyNot).toMatch(/too late/)
    })

    it('without a reason, and with one that may say who a person is', async () => {
      const awardNumber = await newAward()
      const because = (text: string) =>
        requestExtension(grantee, { awardNumber, quarter, newDueOn: november, reason: text })
      await expect(because('  ')).rejects.toThrow('Write why you need more time.')
      await expect(because('Too short')).rejects.toThrow('10 to 1,000 characters')
      const written = 'Write to jane.doe@example.org, who was hurt.'
      const refusal = await because(written).catch((error: unknown) => error)
      expect(refusal).toBeInstanceOf(Invalid)
      expect(String(refusal)).not.toContain('jane.doe')
    })

    it('while a request is open, once a report was submitted, and for what nobody expects', async () => {
      const awardNumber = await newAward()
      await ask(awardNumber)
      await expect(ask(awardNumber)).rejects.toThrow(/asked for more time already/)
      const sent = await newAward()
      await reportThrough({ grantee, officer, award: sent }, quarter, {})
      await expect(ask(sent)).rejects.toThrow(/was submitted/)
      const never = { awardNumber, quarter: fiscalQuarter('FY2013Q1'), newDueOn: november, reason }
      await expect(requestExtension(grantee, never)).rejects.toThrow(NotFound)
    })

    it('for the award of somebody else, as if there were none', async () => {
      const awardNumber = await newAward()
      const other = await muster.organization('Cedar Point')
      const stranger = await muster.person('A Stranger', { role: 'reporter', ...other })
      await expect(ask(awardNumber, november, stranger)).rejects.toThrow(NotFound)
      await expect(myExtensions(stranger, { awardNumber, quarter })).rejects.toThrow(NotFound)
      const elsewhere = await muster.person('Elsewhere', {
        role: 'program_officer',
        ...(await muster.office(randomUUID())),
      })
      const { id } = await ask(awardNumber)
      await expect(decideExtension(elsewhere, { awardNumber, id, decision: 'granted' })).rejects.toThrow(
        NotFound,
      )
      await expect(withdrawExtension(stranger, { awardNumber, id })).rejects.toThrow(NotFound)
      expect((await listExtensions(elsewhere)).open).toEqual([])
    })
  })

  it('a request that was withdrawn can be asked again, and no longer be decided', async () => {
    const awardNumber = await newAward()
    const { id } = await ask(awardNumber)
    expect(await withdrawExtension(grantee, { awardNumber, id })).toMatchObject({ status: 'withdrawn' })
    await expect(withdrawExtension(grantee, { awardNumber, id })).rejects.toThrow(Conflict)
    await expect(decideExtension(officer, { awardNumber, id, decision: 'granted' })).rejects.toThrow(Conflict)
    expect(await standingNow(awardNumber)).toMatchObject({ extended: false })
    expect((await listExtensions(officer)).open.map((each) => each.id)).not.toContain(id)
    expect(await ask(awardNumber)).toHaveProperty('id')
  })

  it('nobody decides for their own organization, nor for one that passes through it', async () => {
    const awardNumber = await newAward()
    const { id } = await ask(awardNumber)
    const both = await muster.person(
      'Two Hats',
      { role: 'reporter', organizationId: of.organizationId },
      { role: 'program_officer', ...place },
    )
    await expect(decideExtension(both, { awardNumber, id, decision: 'granted' })).rejects.toThrow(
      NotPermitted,
    )
    const seen = (await listExtensions(both)).open.find((each) => each.id === id)
    expect(seen?.mayDecide).toBe(false)
    const prime = await muster.organization('State Office')
    await changeAward(muster.administrator, {
      number: awardNumber,
      passThroughOrganizationId: prime.organizationId,
    })
    const forPrime = await muster.person(
      'Two Other Hats',
      { role: 'reporter', ...prime },
      { role: 'program_officer', ...place },
    )
    await expect(decideExtension(forPrime, { awardNumber, id, decision: 'granted' })).rejects.toThrow(
      NotPermitted,
    )
    const looksOn = await muster.person('Looks On', { role: 'office_administrator', ...place })
    expect((await listExtensions(looksOn)).open.find((each) => each.id === id)?.mayDecide).toBe(false)
    await expect(decideExtension(looksOn, { awardNumber, id, decision: 'granted' })).rejects.toThrow(
      NotPermitted,
    )
  })

  describe('at the same time', () => {
    it('of two requests one is kept', async () => {
      const awardNumber = await newAward()
      const { done, failed } = twoOf(await Promise.allSettled([ask(awardNumber), ask(awardNumber)]))
      expect(done).toHaveLength(1)
      expect(failed).toEqual([expect.any(Conflict)])
      expect((await myExtensions(grantee, { awardNumber, quarter })).requests).toHaveLength(1)
    })

    it('of two decisions one wins, and the other is told', async () => {
      const awardNumber = await newAward()
      const { id } = await ask(awardNumber)
      const other = await muster.person('Another Officer', { role: 'program_officer', ...place })
      const { done, failed } = twoOf(
        await Promise.allSettled([
          decideExtension(officer, { awardNumber, id, decision: 'granted' }),
          decideExtension(other, { awardNumber, id, decision: 'refused' }),
        ]),
      )
      expect(done).toHaveLength(1)
      expect(failed).toEqual([expect.any(Conflict)])
      const standing = await standingNow(awardNumber)
      expect(standing.extended).toBe(done[0]?.status === 'granted')
    })

    it('of a decision and a withdrawal one wins', async () => {
      const awardNumber = await newAward()
      const { id } = await ask(awardNumber)
      const { done, failed } = twoOf(
        await Promise.allSettled([
          withdrawExtension(grantee, { awardNumber, id }),
          decideExtension(officer, { awardNumber, id, decision: 'granted' }),
        ]),
      )
      expect(done).toHaveLength(1)
      expect(failed).toEqual([expect.any(Conflict)])
      expect((await standingNow(awardNumber)).extended).toBe(done[0]?.status === 'granted')
    })
  })

  it('shows how the award has reported, judged where the organization is', async () => {
    const { id: organizationId } = await registerOrganization(muster.administrator, {
      name: 'Island Shelter',
      state: 'GU',
    })
    const islander = await muster.person(
      'Kai Santos',
      { role: 'reporter', organizationId },
      { role: 'certifying_official', organizationId },
    )
    const awardNumber = await muster.award('2016-GU-1', { ...of, organizationId })
    // FY2017 Q3 was due on 30 July. There it ended at 14:00 in UTC; in Washington it was still morning.
    const reportAt = (now: string, which: typeof quarter) =>
      reportThrough({ grantee: at(islander, now), officer: at(officer, now), award: awardNumber }, which, {})
    await reportAt('2017-07-30T14:00:00.000Z', earlier)
    await reportAt('2017-04-30T13:59:59.999Z', fiscalQuarter('FY2017Q2'))
    const { id } = await ask(awardNumber, november, islander)
    const item = (await listExtensions(officer)).open.find((each) => each.id === id)
    // FY2016 Q1 to FY2017 Q1 never came.
    expect(item?.record).toEqual({ onTime: 1, late: 1, missing: 5, granted: 0, refused: 0 })
  })
})
