import type { Store } from '@muster/data'
import { openMemoryStore } from '@muster/data/testing'
import { fiscalQuarter, isoDate, type StateCode } from '@muster/metrics'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Context } from './context.ts'
import { NotFound } from './refusals.ts'
import { explainAndCertify } from './testing/explain-and-certify.ts'
import { formWith, reportFile } from './testing/report-file.ts'
import { reportThrough } from './testing/report-through.ts'
import { at, quarter, smallMuster, type SmallMuster } from './testing/small-muster.ts'
import { answerComment } from './verbs/answer-comment.ts'
import { changeAward } from './verbs/change-award.ts'
import { listMyAwards } from './verbs/list-my-awards.ts'
import { registerAward } from './verbs/register-award.ts'
import { registerOrganization } from './verbs/register-organization.ts'
import { returnReport } from './verbs/return-report.ts'
import { uploadReport } from './verbs/upload-report.ts'
import { writeComment } from './verbs/write-comment.ts'

describe('what a grantee has to report', () => {
  let store: Store
  let muster: SmallMuster
  let officer: Context
  let program: { programId: string }

  beforeAll(async () => {
    store = await openMemoryStore()
    muster = await smallMuster(store)
    const office = await muster.office('DOJ/OVC')
    program = await muster.program('direct_services', office)
    officer = await muster.person('Ines Calloway', { role: 'program_officer', ...office })
  })
  afterAll(() => store.close())

  const grantee = async (state: StateCode) => {
    const { id: organizationId } = await registerOrganization(muster.administrator, { name: state, state })
    const ctx = await muster.person(
      'Dana Whitfield',
      { role: 'reporter', organizationId },
      { role: 'certifying_official', organizationId },
    )
    return { ctx, organizationId }
  }
  /** FY2017 Q3 and Q4: both are over in October 2017. */
  const newAward = (number: string, organizationId: string) =>
    registerAward(muster.administrator, {
      number,
      organizationId,
      ...program,
      startsOn: isoDate('2017-04-01'),
      endsOn: isoDate('2017-09-30'),
      states: ['TX'],
    })
  const toDoOf = async (ctx: Context) =>
    (await listMyAwards(ctx)).toDo.map((each) => `${each.awardNumber} ${each.quarter} ${each.standing.state}`)

  it('waits from the day after the quarter ended where the organization is', async () => {
    const guam = await grantee('GU')
    const samoa = await grantee('AS')
    await newAward('GUAM', guam.organizationId)
    await newAward('SAMOA', samoa.organizationId)
    const countAt = async (ctx: Context, now: string) => (await listMyAwards(at(ctx, now))).toDoCount
    expect(await countAt(guam.ctx, '2017-09-30T13:59:59.999Z')).toBe(1)
    expect(await countAt(guam.ctx, '2017-09-30T14:00:00.000Z')).toBe(2)
    expect(await countAt(samoa.ctx, '2017-10-01T10:59:59.999Z')).toBe(1)
    expect(await countAt(samoa.ctx, '2017-10-01T11:00:00.000Z')).toBe(2)
    const { toDo } = await listMyAwards(at(guam.ctx, '2017-10-01T01:00:00.000Z'))
    expect(toDo[0]).toMatchObject({ today: '2017-10-01', standing: { late: true, dueOn: '2017-07-30' } })
  })

  it('puts first what was returned, then what is due, then changes of what was accepted', async () => {
    const { ctx, organizationId } = await grantee('TX')
    for (const number of ['A', 'B', 'C']) await newAward(number, organizationId)
    const first = fiscalQuarter('FY2017Q3')
    await reportThrough({ grantee: ctx, officer, award: 'A' }, first, { new_clients: 3 })
    await uploadReport(ctx, formWith(reportFile({ award: 'A', quarter: first, totals: { new_clients: 4 } })))
    await uploadReport(ctx, formWith(reportFile({ award: 'C', quarter, totals: {} })))
    const place = { awardNumber: 'C', quarter, revisionNumber: 1 }
    await explainAndCertify(ctx, place)
    await returnReport(officer, { ...place, reason: 'Please check the new clients.' })
    expect(await toDoOf(ctx)).toEqual([
      'C FY2017Q4 returned',
      'B FY2017Q3 due',
      'C FY2017Q3 due',
      'A FY2017Q4 due',
      'B FY2017Q4 due',
      'A FY2017Q3 draft',
    ])
    const { awards } = await listMyAwards(ctx)
    expect(awards.map(({ number, owed, accepted }) => [number, owed, accepted])).toEqual([
      ['A', 2, 1],
      ['B', 2, 0],
      ['C', 2, 0],
    ])
  })

  it('waits also where an officer’s comment has no answer', async () => {
    const { ctx, organizationId } = await grantee('OK')
    await newAward('D', organizationId)
    for (const each of [fiscalQuarter('FY2017Q3'), quarter])
      await reportThrough({ grantee: ctx, officer, award: 'D' }, each, {})
    expect(await toDoOf(ctx)).toEqual([])
    const { id } = await writeComment(officer, {
      awardNumber: 'D',
      quarter,
      text: 'Is this the whole state?',
    })
    expect((await listMyAwards(ctx)).toDo).toMatchObject([
      { awardNumber: 'D', quarter, commentsWaiting: 1, standing: { state: 'accepted' } },
    ])
    await answerComment(ctx, { awardNumber: 'D', quarter, answers: id, text: 'Yes, all of its counties.' })
    expect(await toDoOf(ctx)).toEqual([])
  })

  it('lists of one award every quarter, and of many only what matters now', async () => {
    const { ctx, organizationId } = await grantee('NM')
    await muster.award('LONG', { organizationId, ...program })
    const now = at(ctx, '2019-01-15T12:00:00.000Z')
    const oldest = fiscalQuarter('FY2016Q1')
    await reportThrough({ grantee: now, officer: at(officer, now.now), award: 'LONG' }, oldest, {})
    const quartersOf = ({ awards }: Awaited<ReturnType<typeof listMyAwards>>) =>
      awards[0]?.obligations.map((each) => each.quarter)
    expect(quartersOf(await listMyAwards(now, { awardNumber: 'LONG' }))).toHaveLength(12)
    // The one that was accepted long ago is left out; those that never came stay.
    expect(quartersOf(await listMyAwards(now))).toHaveLength(11)
    // In October 2017 the four quarters after the current one are not there yet.
    expect(quartersOf(await listMyAwards(ctx))?.at(-1)).toBe('FY2018Q1')
    await expect(listMyAwards(now, { awardNumber: 'A' })).rejects.toThrow(NotFound)
  })

  it('comes in pages for a pass-through entity, with what waits first for all of them', async () => {
    const prime = await grantee('NY')
    const sub = await grantee('VT')
    for (let at = 10; at < 40; at += 1) {
      const number = `SUB-${at}`
      await newAward(number, sub.organizationId)
      await changeAward(muster.administrator, { number, passThroughOrganizationId: prime.organizationId })
    }
    const page = async (number: number) => {
      const { awards, toDo, toDoCount, ...rest } = await listMyAwards(prime.ctx, { page: number })
      return { ...rest, first: awards[0]?.number, awards: awards.length, toDo: toDo.length, toDoCount }
    }
    const all = { count: 30, pages: 2, toDo: 50, toDoCount: 60 }
    expect(await page(1)).toEqual({ ...all, page: 1, first: 'SUB-10', awards: 25 })
    expect(await page(2)).toEqual({ ...all, page: 2, first: 'SUB-35', awards: 5 })
    expect(await page(99)).toMatchObject({ page: 2 })
  })
})
