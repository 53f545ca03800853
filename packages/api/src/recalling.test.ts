import { notification, program, type Store } from '@muster/data'
import { openMemoryStore } from '@muster/data/testing'
import { isoDate } from '@muster/metrics'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Context } from './context.ts'
import { explainAll } from './demonstration/seeding/explain-all.ts'
import { kindsOf } from './notifying/kinds-of.ts'
import { Conflict, NotFound } from './refusals.ts'
import { draftScene, eventsOf, number } from './testing/draft-scene.ts'
import { explainAndCertify } from './testing/explain-and-certify.ts'
import { reportFile } from './testing/report-file.ts'
import { at, quarter, smallMuster, type SmallMuster } from './testing/small-muster.ts'
import { acceptReport } from './verbs/accept-report.ts'
import { certifyReport } from './verbs/certify-report.ts'
import { declareNothing } from './verbs/declare-nothing.ts'
import { getReceipt } from './verbs/get-receipt.ts'
import { getReport } from './verbs/get-report.ts'
import { getReportForReview } from './verbs/get-report-for-review.ts'
import { listIncoming } from './verbs/list-incoming.ts'
import { recallReport } from './verbs/recall-report.ts'
import { reportTimeline } from './verbs/report-timeline.ts'
import { requestExtension } from './verbs/request-extension.ts'
import { returnReport } from './verbs/return-report.ts'
import { reviewTimeline } from './verbs/review-timeline.ts'
import { saveNarrative } from './verbs/save-narrative.ts'
import { showBoard } from './verbs/show-board.ts'

const reason = 'One site had sent its counts too late to be in the first file.'
const november = '2017-11-06T15:00:00.000Z'
const idOf = ({ actor }: Context) => (actor.kind === 'person' ? actor.userId : '')

describe('a report that its grantee takes back', () => {
  let store: Store
  let muster: SmallMuster
  let scene: Awaited<ReturnType<typeof draftScene>>
  let made = 0
  beforeAll(async () => {
    store = await openMemoryStore()
    muster = await smallMuster(store)
  })
  afterAll(() => store.close())
  // An award and people of its own for each test.
  beforeEach(async () => {
    made += 1
    scene = await draftScene(muster, `${made}`)
  })

  const revision = (revisionNumber: number) => ({ ...scene.place, revisionNumber })
  const sign = (revisionNumber: number, ctx = scene.official) =>
    explainAndCertify(ctx, revision(revisionNumber))
  const submit = async (clients = 34) => {
    await scene.upload(reportFile({ award: scene.award, quarter, totals: { new_clients: clients } }))
    return sign(1)
  }
  const recall = (revisionNumber = 1, ctx = scene.official) => recallReport(ctx, revision(revisionNumber))
  const accept = (revisionNumber: number) => acceptReport(scene.officer, revision(revisionNumber))
  const seen = (ctx = scene.dana) => getReport(ctx, scene.place)
  const statuses = async () => (await seen()).history.map(({ status }) => status)
  const boardCell = async (now: string) => {
    const { quarters, rows } = await showBoard(at(scene.officer, now), { search: scene.award, page: 1 })
    return rows[0]?.cells[quarters.findIndex((each) => each.quarter === quarter)]?.shown
  }

  it('is a draft again that says all that it said, and its signature and receipt stay in the history', async () => {
    await scene.upload(reportFile({ award: scene.award, quarter, totals: { new_clients: 34 } }))
    await saveNarrative(scene.dana, {
      ...revision(1),
      answers: [{ question: 'barriers', was: null, now: 'Housing for families is full in three counties.' }],
    })
    const receipt = await sign(1)
    const before = await seen()
    expect(await recall()).toEqual(revision(1))

    const after = await seen()
    expect(after).toMatchObject({ status: 'draft', revision: 2, fileName: 'report.csv', notExplained: 0 })
    expect(after.lines).toEqual(before.lines)
    expect(after.explanations.map(({ code, missing }) => [code, missing])).toEqual(
      before.explanations.map(({ code }) => [code, 0]),
    )
    expect(after.own.narratives.map(({ text }) => text)).toEqual(
      before.own.narratives.map(({ text }) => text),
    )
    expect(await getReceipt(scene.dana, revision(1))).toEqual({ ...receipt, recalledAt: scene.official.now })
    expect(await getReceipt(scene.dana, scene.place)).toMatchObject({ revision: 1 })

    await scene.save('staff_trained', number(12), number(13))
    expect((await sign(2)).receiptNumber).not.toBe(receipt.receiptNumber)
    expect(await statuses()).toEqual(['withdrawn', 'submitted'])
    expect(await accept(2)).toMatchObject({ status: 'accepted' })
  })

  it('is no longer with the office, and nobody can decide on it any more', async () => {
    await submit()
    expect((await listIncoming(scene.officer)).items).toHaveLength(1)
    await recall()
    expect((await listIncoming(scene.officer)).items).toEqual([])
    expect(await getReportForReview(scene.officer, scene.place)).toMatchObject({
      status: 'due',
      revision: null,
      next: { turn: 'other', ways: [] },
    })
    const refused = [accept(1), returnReport(scene.officer, { ...revision(1), reason })]
    for (const decision of refused) {
      const problem: unknown = await decision.catch((error: unknown) => error)
      expect(problem).toBeInstanceOf(Conflict)
      expect(String(problem)).toMatch(/grantee has taken this report back/)
    }
  })

  it('is told to its officers and its people, and to nobody twice; the record and both timelines have it', async () => {
    await submit()
    await recall()
    expect(await recall()).toEqual(revision(1))
    const told = (await store.db.select().from(notification)).filter(
      ({ kind, awardNumber }) => kind === 'recalled' && awardNumber === scene.award,
    )
    expect(told.map(({ userId }) => userId).toSorted()).toEqual(
      [scene.dana, scene.luis, scene.officer].map(idOf).toSorted(),
    )
    for (const role of ['reporter', 'certifying_official', 'program_officer'] as const)
      expect(kindsOf([role])).toContain('recalled')
    const events = await eventsOf(store, 'reports.recall', `report ${scene.award} ${quarter}`)
    expect(events.map(({ detail }) => detail)).toEqual([
      { revision: 1, statusFrom: 'submitted', statusTo: 'withdrawn', draft: 2 },
    ])
    for (const { events: steps } of [
      await reportTimeline(scene.dana, scene.place),
      await reviewTimeline(scene.officer, scene.place),
    ])
      expect(steps[0]).toMatchObject({
        words: 'Revision 1 was taken back to be corrected',
        name: 'Marcus Ellery',
      })
  })

  it('leaves what was accepted before official', async () => {
    await submit()
    await accept(1)
    await scene.save('staff_trained', number(12), number(13))
    await sign(2)
    await recall(2)
    expect(await seen()).toMatchObject({ status: 'draft', revision: 3, officialRevision: 1 })
    expect(await getReportForReview(scene.officer, scene.place)).toMatchObject({
      status: 'accepted',
      revision: 1,
    })
  })

  it('leaves a correction that was begun beside it as it is', async () => {
    await submit()
    await scene.save('staff_trained', number(12), number(40))
    await recall()
    expect(await statuses()).toEqual(['withdrawn', 'draft'])
    expect(await scene.lineIn('staff_trained')).toMatchObject({ answer: number(40) })
  })

  it('still says that there was nothing to report, if it said so', async () => {
    await declareNothing(scene.dana, { ...scene.place, replaces: null })
    await sign(1)
    await recall()
    expect((await seen()).own.kind).toBe('nothing_to_report')
    expect(await sign(2)).toMatchObject({ kind: 'nothing_to_report', lines: 0 })
  })

  it('counts as not in: late from its due day on, until it is submitted again with a reason', async () => {
    await submit()
    expect((await seen()).standing).toMatchObject({ late: false, fundsAtRiskOn: null })
    await recall()
    expect((await seen(at(scene.dana, november))).standing).toMatchObject({
      late: true,
      fundsAtRiskOn: '2017-11-14',
    })
    expect(await boardCell(november)).toBe('late')
    const official = at(scene.official, november)
    const signing = { ...revision(2), statementRead: true } as const
    await expect(certifyReport(official, signing)).rejects.toThrow(/This report is late. Write why/)
    expect(await certifyReport(official, { ...signing, lateReason: reason })).toMatchObject({
      lateReason: reason,
    })
  })

  it('may be given more time like one that never came', async () => {
    await submit()
    const ask = () =>
      requestExtension(scene.dana, { ...scene.place, newDueOn: isoDate('2017-11-20'), reason })
    await expect(ask()).rejects.toThrow(/was submitted/)
    await recall()
    expect(await ask()).toMatchObject({ id: expect.any(String) })
  })

  it('is signed again by who took it back, where a program asks for two people; not by who wrote it', async () => {
    await store.db.update(program).set({ twoPeople: true })
    await scene.upload(reportFile({ award: scene.award, quarter, totals: { new_clients: 34 } }))
    await explainAll(scene.dana, revision(1), () => 'The count was checked against our records.')
    await sign(1)
    await recall()
    expect((await seen(scene.official)).own.whyNotSign).toBeNull()
    expect((await seen(scene.dana)).own.whyNotSign).toMatch(/two people/)
    expect(await sign(2)).toMatchObject({ certifiedBy: 'Marcus Ellery' })
    await store.db.update(program).set({ twoPeople: false })
  })

  describe('cannot be taken back', () => {
    it.each([
      ['accepted', /has accepted this report in the meantime.*You can still correct it/],
      ['returned', /has returned this report in the meantime.*read why/],
    ] as const)('once it was %s', async (decision, sentence) => {
      await submit()
      await (decision === 'accepted' ? accept(1) : returnReport(scene.officer, { ...revision(1), reason }))
      await expect(recall()).rejects.toThrow(sentence)
      await expect(recall()).rejects.toThrow(Conflict)
      expect(await statuses()).toEqual([decision])
    })

    it('once somebody else took it back, or a corrected revision took its place', async () => {
      await submit()
      await recall()
      const { organizationId } = await ownOrganization()
      const other = await muster.person('Ana Reyes', { role: 'certifying_official', organizationId })
      await expect(recall(1, other)).rejects.toThrow(/Somebody else has taken this report back/)
      await sign(2)
      await scene.save('staff_trained', number(12), number(13))
      await sign(3)
      await expect(recall(2)).rejects.toThrow(/corrected revision was submitted in its place/)
    })

    it('before it was submitted, or where there is none', async () => {
      await expect(recall()).rejects.toThrow(NotFound)
      await scene.save('new_clients', null, number(1))
      await expect(recall()).rejects.toThrow(NotFound)
    })
  })

  const ownOrganization = async () => {
    const found = await store.db.query.award.findFirst({ where: (t, { eq }) => eq(t.number, scene.award) })
    return { organizationId: found?.organizationId ?? '' }
  }
})

describe('a correction that is signed before anybody decided', () => {
  let store: Store
  let scene: Awaited<ReturnType<typeof draftScene>>
  beforeAll(async () => {
    store = await openMemoryStore()
    scene = await draftScene(await smallMuster(store), 'one')
    await scene.upload(reportFile({ award: scene.award, quarter, totals: { new_clients: 34 } }))
    await explainAndCertify(scene.official, { ...scene.place, revisionNumber: 1 })
    await scene.save('staff_trained', number(12), number(13))
    await explainAndCertify(at(scene.official, november), { ...scene.place, revisionNumber: 2 })
  })
  afterAll(() => store.close())

  it('takes the place of what was submitted, which stays in the history with its receipt', async () => {
    const { history } = await getReport(scene.dana, scene.place)
    expect(history.map(({ status }) => status)).toEqual(['withdrawn', 'submitted'])
    expect(await getReceipt(scene.dana, { ...scene.place, revisionNumber: 1 })).toMatchObject({
      replaced: true,
      recalledAt: null,
    })
    const { events } = await reviewTimeline(scene.officer, scene.place)
    expect(events[0]?.words).toMatch(/^Revision 2 was certified and submitted, in place of revision 1/)
  })

  it('is what the office decides on, and not what it took the place of', async () => {
    expect((await listIncoming(scene.officer)).items).toMatchObject([{ revision: 2 }])
    const accept = (revisionNumber: number) => acceptReport(scene.officer, { ...scene.place, revisionNumber })
    await expect(accept(1)).rejects.toThrow(/submitted a corrected revision in its place/)
    expect(await accept(2)).toMatchObject({ status: 'accepted' })
  })

  it('came in when the first one did: it is not late by being corrected', async () => {
    const { standing, own } = await getReport(at(scene.dana, november), scene.place)
    expect([standing.late, own.lateReason]).toEqual([false, null])
  })
})
