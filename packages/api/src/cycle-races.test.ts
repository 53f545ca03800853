import { readLevel, verifyAudit, type Store } from '@muster/data'
import { onEveryDatabase, openPostgresStore } from '@muster/data/testing'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { explainAll } from './demonstration/seeding/explain-all.ts'
import { Conflict } from './refusals.ts'
import { explainAndCertify } from './testing/explain-and-certify.ts'
import { meetAtReport } from './testing/meet-at-report.ts'
import { formWith, reportFile } from './testing/report-file.ts'
import { quarter, smallMuster, type SmallMuster } from './testing/small-muster.ts'
import { acceptReport } from './verbs/accept-report.ts'
import { certifyReport } from './verbs/certify-report.ts'
import { getReport } from './verbs/get-report.ts'
import { getReportForReview } from './verbs/get-report-for-review.ts'
import { recallReport } from './verbs/recall-report.ts'
import { reopenReport } from './verbs/reopen-report.ts'
import { returnReport } from './verbs/return-report.ts'
import { saveLines } from './verbs/save-lines.ts'
import { uploadReport } from './verbs/upload-report.ts'

const reason = 'One site had sent its counts too late to be in the first file.'

/** An award of its own, and what its people do. What is counted is people trained: a line without a breakdown. */
async function sceneIn(muster: SmallMuster) {
  const { store } = muster
  const harbor = await muster.organization('Lone Star Harbor')
  const office = await muster.office(randomUUID())
  const program = await muster.program('direct_services', office)
  const place = { awardNumber: await muster.award(randomUUID(), { ...harbor, ...program }), quarter }
  const grantee = await muster.person(
    'Dana Whitfield',
    { role: 'reporter', ...harbor },
    { role: 'certifying_official', ...harbor },
  )
  const officer = await muster.person('Ruth Okafor', { role: 'program_officer', ...office })
  const nation = async () => {
    const range = { first: quarter, last: quarter }
    const figures = await readLevel(store.db, { level: 'nation', range, metrics: ['staff_trained'] })
    return figures.find(({ breakdown }) => breakdown === '')?.sum ?? 0
  }
  const others = await nation()
  const revision = (revisionNumber: number) => ({ ...place, revisionNumber })
  const seen = () => getReport(grantee, place)
  const trained = async () => {
    const answer = (await seen()).lines.find(({ key }) => key === 'staff_trained')?.answer
    return answer?.kind === 'value' ? answer.value : null
  }
  return {
    place,
    grantee,
    officer,
    revision,
    seen,
    trained,
    own: async () => (await nation()) - others,
    upload: async (people: number) => {
      const file = reportFile({ award: place.awardNumber, quarter, totals: { staff_trained: people } })
      const outcome = await uploadReport(grantee, formWith(file))
      if (outcome.kind === 'refused') throw new Error('The file of the test was refused.')
      return outcome.reports[0]?.revisionNumber ?? 0
    },
    /** Types the line over what the newest revision says. */
    type: async (was: number, now: number) => {
      const line = { state: 'TX', key: 'staff_trained' } as const
      const said = (value: number) => ({ kind: 'value', value }) as const
      const saved = await saveLines(grantee, {
        ...place,
        lines: [{ ...line, was: said(was), now: said(now) }],
      })
      expect(saved.conflicts).toEqual([])
      return saved.revisionNumber
    },
    explain: (number: number) =>
      explainAll(grantee, revision(number), () => 'Checked against our records: it is right.'),
    sign: (number: number) => explainAndCertify(grantee, revision(number)),
    accept: (number: number) => acceptReport(officer, revision(number)),
    refuse: (number: number) => returnReport(officer, { ...revision(number), reason }),
    recall: (number: number) => recallReport(grantee, revision(number)),
    reopen: (number: number) => reopenReport(officer, { ...revision(number), reason }),
    statusOf: async (number: number) =>
      (await seen()).history.find((each) => each.revision === number)?.status,
  }
}
type Scene = Awaited<ReturnType<typeof sceneIn>>

onEveryDatabase('what is sent many times', (store) => {
  let scene: Scene
  beforeAll(async () => {
    scene = await sceneIn(await smallMuster(store()))
  })

  it('fifty signatures under one draft are one submission, under one receipt', async () => {
    const number = await scene.upload(34)
    await scene.explain(number)
    const signing = { ...scene.revision(number), statementRead: true } as const
    const receipts = await Promise.all(
      Array.from({ length: 50 }, () => certifyReport(scene.grantee, signing)),
    )
    expect(new Set(receipts.map(({ receiptNumber }) => receiptNumber)).size).toBe(1)
    const { history } = await scene.seen()
    expect(history.filter(({ status }) => status === 'submitted').length).toBe(1)
  })

  it('an acceptance that is clicked many times is one', async () => {
    const decided = await Promise.all(Array.from({ length: 10 }, () => scene.accept(1)))
    expect(new Set(decided.map(({ status }) => status))).toEqual(new Set(['accepted']))
    expect(await scene.own()).toBe(34)
    const { history } = await getReportForReview(scene.officer, scene.place)
    expect(history.filter(({ official }) => official).length).toBe(1)
    expect(await verifyAudit(store().db)).toMatchObject({ kind: 'intact' })
  })
})

describe('two people at one report in the same moment', () => {
  let store: Store
  let muster: SmallMuster
  let scene: Scene
  beforeAll(async () => {
    store = await openPostgresStore()
    muster = await smallMuster(store)
  })
  afterAll(() => store.close())
  beforeEach(async () => {
    scene = await sceneIn(muster)
  })

  /** Both orders in turn; what `acts` gives comes back in its own order, whoever was first. */
  const meet = async (round: number, acts: readonly (() => Promise<unknown>)[]) => {
    const turned = round % 2 === 1
    const ended = await meetAtReport(store, scene.place, turned ? acts.toReversed() : acts)
    return turned ? ended.toReversed() : ended
  }
  const fates = (ended: readonly PromiseSettledResult<unknown>[]) =>
    ended.map((each) => {
      if (each.status === 'rejected') expect(each.reason).toBeInstanceOf(Conflict)
      return each.status === 'rejected' ? String(each.reason) : 'done'
    })
  const submit = async (people: number) => {
    const number = await scene.upload(people)
    await scene.sign(number)
    return number
  }

  it('an acceptance and a correction that begins: both are kept, in either order (24 rounds)', async () => {
    let submitted = await submit(30)
    for (let round = 0; round < 24; round += 1) {
      const [people, corrected] = [30 + round, 31 + round]
      const ended = await meet(round, [() => scene.accept(submitted), () => scene.type(people, corrected)])
      expect(fates(ended)).toEqual(['done', 'done'])
      const after = await scene.seen()
      // The revision itself, and its number in the nation; the correction waits as the next draft.
      expect([after.officialRevision, await scene.own()]).toEqual([submitted, people])
      expect([after.status, after.revision, await scene.trained()]).toEqual([
        'draft',
        submitted + 1,
        corrected,
      ])
      submitted += 1
      await scene.sign(submitted)
    }
  }, 60_000)

  it('an acceptance and a file with a correction: the same (4 rounds)', async () => {
    let submitted = await submit(30)
    for (let round = 0; round < 4; round += 1) {
      const [people, corrected] = [30 + round, 31 + round]
      const ended = await meet(round, [() => scene.accept(submitted), () => scene.upload(corrected)])
      expect(fates(ended)).toEqual(['done', 'done'])
      const after = await scene.seen()
      expect([after.officialRevision, await scene.own()]).toEqual([submitted, people])
      expect([after.status, after.revision, await scene.trained()]).toEqual([
        'draft',
        submitted + 1,
        corrected,
      ])
      submitted += 1
      await scene.sign(submitted)
    }
  }, 60_000)

  it('an acceptance and the signature under a correction: one or the other is official, and the correction is with the office (12 rounds)', async () => {
    let submitted = await submit(30)
    let official: number | null = null
    let counted = 0
    for (let round = 0; round < 12; round += 1) {
      const [people, corrected] = [30 + round, 31 + round]
      await scene.type(people, corrected)
      await scene.explain(submitted + 1)
      const ended = await meet(round, [
        () => scene.accept(submitted),
        () => certifyReport(scene.grantee, { ...scene.revision(submitted + 1), statementRead: true }),
      ])
      const [accepted, signed] = fates(ended)
      expect(signed).toBe('done')
      if (accepted === 'done') [official, counted] = [submitted, people]
      else expect(accepted).toMatch(/submitted a corrected revision in its place/)
      const after = await scene.seen()
      expect([after.officialRevision, await scene.own()]).toEqual([official, counted])
      expect([after.status, after.revision, await scene.trained()]).toEqual([
        'submitted',
        submitted + 1,
        corrected,
      ])
      expect(await scene.statusOf(submitted)).toBe(accepted === 'done' ? 'accepted' : 'withdrawn')
      submitted += 1
    }
    // Each order came up.
    expect(official).not.toBeNull()
    expect(official).not.toBe(submitted - 1)
  }, 60_000)

  it.each(['acceptance', 'return'] as const)(
    'the %s of a report and its taking back: one wins, and the words of the other say why not (12 rounds)',
    async (decision) => {
      let submitted = await submit(30)
      let official: number | null = null
      let counted = 0
      let people = 30
      const won = { office: 0, grantee: 0 }
      for (let round = 0; round < 12; round += 1) {
        const decide = decision === 'acceptance' ? scene.accept : scene.refuse
        const ended = await meet(round, [() => decide(submitted), () => scene.recall(submitted)])
        const [decided, recalled] = fates(ended)
        expect([decided, recalled].filter((each) => each === 'done')).toHaveLength(1)
        if (decided === 'done') {
          won.office += 1
          expect(recalled).toMatch(/in the meantime/)
          if (decision === 'acceptance') [official, counted] = [submitted, people]
          // A correction of what was decided on.
          await scene.type(people, people + 1)
          people += 1
        } else {
          won.grantee += 1
          expect(decided).toMatch(/grantee has taken this report back/)
          expect(await scene.statusOf(submitted)).toBe('withdrawn')
        }
        const after = await scene.seen()
        expect([after.officialRevision, await scene.own()]).toEqual([official, counted])
        expect([after.status, after.revision, await scene.trained()]).toEqual([
          'draft',
          submitted + 1,
          people,
        ])
        submitted += 1
        await scene.sign(submitted)
      }
      expect(won).toEqual({ office: 6, grantee: 6 })
    },
    60_000,
  )

  it('an amendment that is accepted while the official one is reopened is official, and counts once (6 rounds)', async () => {
    let official = await submit(30)
    await scene.accept(official)
    for (let round = 0; round < 6; round += 1) {
      const [people, amended] = [30 + round, 31 + round]
      await scene.type(people, amended)
      await scene.sign(official + 1)
      const ended = await meet(round, [() => scene.accept(official + 1), () => scene.reopen(official)])
      expect(fates(ended)).toEqual(['done', expect.stringMatching(/amendment|accepted report/)])
      official += 1
      expect([(await scene.seen()).officialRevision, await scene.own()]).toEqual([official, amended])
    }
  }, 60_000)

  it('leave a record that is whole', async () => {
    expect(await verifyAudit(store.db)).toMatchObject({ kind: 'intact' })
  })
})
