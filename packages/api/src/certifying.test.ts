import { organization, program } from '@muster/data'
import { onPostgres } from '@muster/data/testing'
import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Context } from './context.ts'
import { Conflict, Invalid, NotPermitted } from './refusals.ts'
import { explainAndCertify } from './testing/explain-and-certify.ts'
import { explainAll } from './demonstration/seeding/explain-all.ts'
import { reportFile } from './testing/report-file.ts'
import { at, quarter, smallMuster, type SmallMuster } from './testing/small-muster.ts'
import { uploadSeeing } from './testing/upload-seeing.ts'
import { acceptReport } from './verbs/accept-report.ts'
import { certifyReport } from './verbs/certify-report.ts'
import { declareNothing } from './verbs/declare-nothing.ts'
import { getReceipt } from './verbs/get-receipt.ts'
import { getReport } from './verbs/get-report.ts'
import { getReportForReview } from './verbs/get-report-for-review.ts'
import { listMyAwards } from './verbs/list-my-awards.ts'
import { returnReport } from './verbs/return-report.ts'
import { saveLines } from './verbs/save-lines.ts'
import { saveNarrative } from './verbs/save-narrative.ts'

const why = 'Two colleagues left in the same month, and the counts had to be gathered anew.'

onPostgres('certifying', (store) => {
  let muster: SmallMuster
  let awardNumber: string
  let place: { awardNumber: string; quarter: typeof quarter }
  let reporter: Context
  let official: Context
  let both: Context
  let officer: Context

  beforeAll(async () => {
    muster = await smallMuster(store())
  })

  // An organization and an office of its own for each test.
  beforeEach(async () => {
    const harbor = await muster.organization('Lone Star Harbor')
    const office = await muster.office(randomUUID())
    awardNumber = randomUUID()
    place = { awardNumber, quarter }
    const services = await muster.program('direct_services', office)
    await muster.award(awardNumber, { ...harbor, ...services })
    reporter = await muster.person('Dana Whitfield', { role: 'reporter', ...harbor })
    official = await muster.person('Marcus Ellery', { role: 'certifying_official', ...harbor })
    both = await muster.person(
      'Ana Reyes',
      { role: 'reporter', ...harbor },
      { role: 'certifying_official', ...harbor },
    )
    officer = await muster.person('Ruth Okafor', { role: 'program_officer', ...office })
  })

  const draftBy = async (ctx: Context, total = 34) => {
    const file = reportFile({ award: awardNumber, quarter, totals: { new_clients: total } })
    const outcome = await uploadSeeing(ctx, file, [place])
    if (outcome.kind === 'refused') throw new Error('The file of the test was refused.')
    return outcome.reports[0]?.revisionNumber ?? 0
  }
  const signature = (revisionNumber: number) => ({ ...place, revisionNumber, statementRead: true }) as const
  const demandTwoPeople = () => store().db.update(program).set({ twoPeople: true })

  it('is for a certifying official, not for a reporter', async () => {
    const revision = await draftBy(reporter)
    await expect(certifyReport(reporter, signature(revision))).rejects.toThrow(NotPermitted)
  })

  it('asks for a fresh proof of who signs', async () => {
    const revision = await draftBy(reporter)
    await explainAndCertify(at(official, official.now), { ...place, revisionNumber: revision })
    const next = await declareAgain(reporter)
    await expect(certifyReport(unproven(official), signature(next))).rejects.toThrow(/confirm once more/)
    expect((await certifyReport(official, signature(next))).kind).toBe('nothing_to_report')
  })

  /** An amendment, so that there is something to sign again. */
  async function declareAgain(ctx: Context) {
    await acceptReport(officer, { ...place, revisionNumber: 1 })
    return (await declareNothing(ctx, { ...place, replaces: null })).revisionNumber
  }

  it('refuses a draft that changed since it was read', async () => {
    const revision = await draftBy(reporter)
    const { own } = await getReport(official, place)
    await saveNarrative(reporter, {
      ...place,
      revisionNumber: revision,
      answers: [{ question: 'barriers', was: null, now: 'Housing for families is full in three counties.' }],
    })
    const signing = { ...signature(revision), contentSha256: own.contentSha256 ?? '' }
    await expect(certifyReport(official, signing)).rejects.toThrow(/has changed since you read it/)
  })

  describe('where a program asks for two people', () => {
    beforeEach(demandTwoPeople)

    const explain = (ctx: Context, revisionNumber: number) =>
      explainAll(ctx, { ...place, revisionNumber }, () => 'Checked against our records: it is right.')
    const tell = (ctx: Context, revisionNumber: number, was: string | null, now: string) =>
      saveNarrative(ctx, { ...place, revisionNumber, answers: [{ question: 'barriers', was, now }] })
    const told = 'Housing for families is full in three counties.'

    const hands = {
      'uploaded the file': () => draftBy(both),
      'uploaded a file that this draft took the place of': async () => {
        await draftBy(both)
        return draftBy(reporter, 35)
      },
      'typed a line': async () => {
        const revision = await draftBy(reporter)
        const line = { state: 'TX', key: 'new_clients.special_classification.veteran' } as const
        await saveLines(both, { ...place, lines: [{ ...line, was: null, now: { kind: 'value', value: 2 } }] })
        return revision
      },
      'wrote an answer in words': async () => {
        const revision = await draftBy(reporter)
        await tell(both, revision, null, told)
        return revision
      },
      'wrote an answer that another wrote over': async () => {
        const revision = await draftBy(reporter)
        await tell(both, revision, null, told)
        await tell(reporter, revision, told, 'Nothing stood in our way.')
        return revision
      },
      'took an answer away': async () => {
        const revision = await draftBy(reporter)
        await tell(reporter, revision, null, told)
        await tell(both, revision, told, '')
        return revision
      },
      'explained what is unusual': async () => {
        const revision = await draftBy(reporter)
        await explain(both, revision)
        return revision
      },
    }
    it.each(Object.entries(hands))('who %s may not sign, and is told why', async (_, write) => {
      const revision = await write()
      await explain(reporter, revision)
      expect((await getReport(both, place)).own.whyNotSign).toMatch(/two people/)
      await expect(certifyReport(both, signature(revision))).rejects.toThrow(/two people/)
      expect((await getReport(official, place)).own.whyNotSign).toBeNull()
      expect((await certifyReport(official, signature(revision))).certifiedBy).toBe('Marcus Ellery')
    })

    it('whose draft was returned may sign what another wrote anew', async () => {
      const revision = await draftBy(both)
      await explain(reporter, revision)
      await certifyReport(official, signature(revision))
      await returnReport(officer, { ...place, revisionNumber: revision, reason: 'Please count them again.' })
      const next = await draftBy(reporter, 36)
      expect((await certifyReport(both, signature(next))).certifiedBy).toBe('Ana Reyes')
    })
  })

  describe('after the day it was due', () => {
    const late = (ctx: Context) => at(ctx, '2017-10-31T15:00:00.000Z')
    const explain = (revisionNumber: number) =>
      explainAll(official, { ...place, revisionNumber }, () => 'Checked against our records: it is right.')

    it('asks why, and keeps the reason with the receipt', async () => {
      const revision = await draftBy(reporter)
      await explain(revision)
      expect((await getReport(late(official), place)).own.asksLateReason).toBe(true)
      await expect(certifyReport(late(official), signature(revision))).rejects.toThrow(Invalid)
      const receipt = await certifyReport(late(official), { ...signature(revision), lateReason: why })
      expect(receipt.lateReason).toBe(why)
      expect((await getReceipt(reporter, place)).lateReason).toBe(why)
    })

    it('takes no reason that may say who a person is', async () => {
      const revision = await draftBy(reporter)
      await explain(revision)
      await expect(
        certifyReport(late(official), {
          ...signature(revision),
          lateReason: 'Write to jane.doe@mail.test to hear why.',
        }),
      ).rejects.toThrow(/never about a person/)
    })

    it('asks nobody whose report came in on time the first time', async () => {
      const revision = await draftBy(reporter)
      await explainAndCertify(official, { ...place, revisionNumber: revision })
      await acceptReport(officer, { ...place, revisionNumber: revision })
      const amended = await draftBy(reporter, 35)
      expect((await getReport(late(official), place)).own.asksLateReason).toBe(false)
      const receipt = await explainAndCertify(late(official), { ...place, revisionNumber: amended })
      expect(receipt.lateReason).toBeNull()
    })

    it('is late when the day has ended where the organization is', async () => {
      // 31 October, 15:30 in Guam is still 31 October 01:30 in New York; on 30 October at 14:30 UTC Guam is past midnight.
      await store().db.update(organization).set({ timeZone: 'Pacific/Guam' })
      const revision = await draftBy(reporter)
      const lastMoment = at(official, '2017-10-30T13:59:59.999Z')
      const aMomentLater = at(official, '2017-10-30T14:00:00.000Z')
      expect((await getReport(lastMoment, place)).own.asksLateReason).toBe(false)
      expect((await getReport(aMomentLater, place)).own.asksLateReason).toBe(true)
      expect(
        (await explainAndCertify(lastMoment, { ...place, revisionNumber: revision })).lateReason,
      ).toBeNull()
    })
  })

  describe('that there is nothing to report', () => {
    it('is a signature of its own, and no silence', async () => {
      const { revisionNumber } = await declareNothing(reporter, { ...place, replaces: null })
      expect((await getReport(reporter, place)).own.kind).toBe('nothing_to_report')
      const receipt = await certifyReport(official, signature(revisionNumber))
      expect(receipt).toMatchObject({ kind: 'nothing_to_report', lines: 0, fileName: null, sha256: null })
      expect(receipt.statement).toMatch(/nothing happened/)
      await acceptReport(officer, { ...place, revisionNumber })
      const seen = await getReportForReview(officer, place)
      expect(seen.standing).toMatchObject({ state: 'accepted', nothingToReport: true })
    })

    it('is said once, however often it is sent', async () => {
      const one = await declareNothing(reporter, { ...place, replaces: null })
      expect(await declareNothing(reporter, { ...place, replaces: null })).toEqual(one)
    })

    it('takes the place of a draft only if the person saw that draft', async () => {
      const draft = await draftBy(reporter)
      await expect(declareNothing(reporter, { ...place, replaces: null })).rejects.toThrow(Conflict)
      const said = await declareNothing(reporter, { ...place, replaces: draft })
      expect(said.revisionNumber).toBe(draft + 1)
      expect(await stateFor(reporter)).toMatchObject({ state: 'draft', nothingToReport: true })
    })

    it('is a draft beside a report that is with the office, and takes its place once it is signed', async () => {
      const revision = await draftBy(reporter)
      await explainAndCertify(official, { ...place, revisionNumber: revision })
      const { revisionNumber } = await declareNothing(reporter, { ...place, replaces: null })
      const reviewed = () => getReportForReview(officer, place)
      expect(await reviewed()).toMatchObject({ revision, kind: 'counts' })
      await certifyReport(official, signature(revisionNumber))
      expect(await reviewed()).toMatchObject({ revision: revisionNumber, kind: 'nothing_to_report' })
    })
  })

  const stateFor = async (ctx: Context) =>
    (await listMyAwards(ctx)).awards
      .flatMap(({ obligations }) => obligations)
      .find((each) => each.quarter === quarter)?.standing

  describe('answers in words', () => {
    const told = 'We opened a second shelter, and trained the staff of two hospitals.'
    const answer = (revisionNumber: number, now: string, was: string | null = null) => ({
      ...place,
      revisionNumber,
      answers: [{ question: 'accomplishments', was, now } as const],
    })

    it('are kept with the draft, and are part of what is certified', async () => {
      const revision = await draftBy(reporter)
      const before = (await getReport(official, place)).own.contentSha256
      expect(await saveNarrative(reporter, answer(revision, told))).toMatchObject({
        changed: 1,
        conflicts: [],
      })
      const { own } = await getReport(official, place)
      expect(own.narratives[0]).toMatchObject({ label: 'Accomplishments', text: told, by: 'Dana Whitfield' })
      expect(own.contentSha256).not.toBe(before)
    })

    it('of two people are never written over: the second sees what the first wrote', async () => {
      const revision = await draftBy(reporter)
      await saveNarrative(reporter, answer(revision, told))
      const second = await saveNarrative(official, answer(revision, 'Something else happened.'))
      expect(second).toMatchObject({
        changed: 0,
        conflicts: [{ question: 'accomplishments', theirs: told, by: 'Dana Whitfield' }],
      })
      // Having seen it, they may decide.
      expect(await saveNarrative(official, answer(revision, 'Something else happened.', told))).toMatchObject(
        {
          changed: 1,
          conflicts: [],
        },
      )
    })

    it('say nothing of a person', async () => {
      const revision = await draftBy(reporter)
      await expect(
        saveNarrative(reporter, answer(revision, 'Write to jane.doe@mail.test about it.')),
      ).rejects.toThrow(/never about a person/)
    })
  })
})

const unproven = (ctx: Context): Context =>
  ctx.actor.kind === 'person' ? { ...ctx, actor: { ...ctx.actor, proven: false } } : ctx
