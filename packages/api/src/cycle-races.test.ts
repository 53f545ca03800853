import { readLevel, verifyAudit } from '@muster/data'
import { onEveryDatabase } from '@muster/data/testing'
import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import type { Context } from './context.ts'
import { explainAll } from './demonstration/seeding/explain-all.ts'
import { Conflict } from './refusals.ts'
import { explainAndCertify } from './testing/explain-and-certify.ts'
import { formWith, reportFile } from './testing/report-file.ts'
import { quarter, smallMuster, type SmallMuster } from './testing/small-muster.ts'
import { acceptReport } from './verbs/accept-report.ts'
import { certifyReport } from './verbs/certify-report.ts'
import { getReport } from './verbs/get-report.ts'
import { getReportForReview } from './verbs/get-report-for-review.ts'
import { reopenReport } from './verbs/reopen-report.ts'
import { uploadReport } from './verbs/upload-report.ts'

const reason = 'One site had sent its counts too late to be in the first file.'
const rounds = Array.from({ length: 8 }, (_, round) => round)

onEveryDatabase('two people at one report at once', (store) => {
  let muster: SmallMuster
  let grantee: Context
  let officer: Context
  let place: { awardNumber: string; quarter: typeof quarter }
  let others: number

  beforeAll(async () => {
    muster = await smallMuster(store())
  })
  beforeEach(async () => {
    const harbor = await muster.organization('Lone Star Harbor')
    const office = await muster.office(randomUUID())
    const program = await muster.program('direct_services', office)
    place = { awardNumber: await muster.award(randomUUID(), { ...harbor, ...program }), quarter }
    grantee = await muster.person(
      'Dana Whitfield',
      { role: 'reporter', ...harbor },
      { role: 'certifying_official', ...harbor },
    )
    officer = await muster.person('Ruth Okafor', { role: 'program_officer', ...office })
    others = await nation()
  })

  const upload = async (clients: number) => {
    const file = reportFile({ award: place.awardNumber, quarter, totals: { new_clients: clients } })
    const outcome = await uploadReport(grantee, formWith(file))
    if (outcome.kind === 'refused') throw new Error('The file of the test was refused.')
    return outcome.reports[0]?.revisionNumber ?? 0
  }
  const submit = async (clients: number) => {
    const revisionNumber = await upload(clients)
    await explainAndCertify(grantee, { ...place, revisionNumber })
    return revisionNumber
  }
  const accept = (revisionNumber: number) => acceptReport(officer, { ...place, revisionNumber })
  const nation = async () => {
    const range = { first: quarter, last: quarter }
    const figures = await readLevel(store().db, { level: 'nation', range, metrics: ['new_clients'] })
    return figures.find(({ breakdown }) => breakdown === '')?.sum ?? 0
  }
  const own = async () => (await nation()) - others

  it('fifty signatures under one draft are one submission, under one receipt', async () => {
    const revisionNumber = await upload(34)
    await explainAll(grantee, { ...place, revisionNumber }, () => 'Checked against our records: it is right.')
    const signing = { ...place, revisionNumber, statementRead: true } as const
    const receipts = await Promise.all(Array.from({ length: 50 }, () => certifyReport(grantee, signing)))
    expect(new Set(receipts.map(({ receiptNumber }) => receiptNumber)).size).toBe(1)
    const { history } = await getReport(grantee, place)
    expect(history.filter(({ status }) => status === 'submitted').length).toBe(1)
  })

  it.each(rounds)('an acceptance, and a correction that begins meanwhile: neither is lost (%i)', async () => {
    const first = await submit(34)
    const [accepted, amended] = await Promise.allSettled([accept(first), upload(41)])
    expect(accepted.status).toBe('fulfilled')
    const seen = await getReport(grantee, place)
    expect(seen.officialRevision).toBe(first)
    expect(await own()).toBe(34)
    if (amended.status === 'fulfilled')
      expect(seen).toMatchObject({ status: 'draft', revision: amended.value })
    // It came while the report was with the officer: the person is told so, and nothing of it is half there.
    else expect([amended.reason instanceof Conflict, seen.status]).toEqual([true, 'accepted'])
  })

  it.each(rounds)('an amendment that is accepted while the official one is reopened (%i)', async () => {
    const first = await submit(34)
    await accept(first)
    const second = await submit(41)
    const [accepted, reopened] = await Promise.allSettled([
      accept(second),
      reopenReport(officer, { ...place, revisionNumber: first, reason }),
    ])
    // Whichever came first, the amendment is the last that was accepted, and counts once.
    expect(accepted.status).toBe('fulfilled')
    if (reopened.status === 'rejected') expect(reopened.reason).toBeInstanceOf(Conflict)
    expect((await getReport(grantee, place)).officialRevision).toBe(second)
    expect(await own()).toBe(41)
  })

  it('an acceptance that is clicked many times is one', async () => {
    const first = await submit(34)
    const decided = await Promise.all(Array.from({ length: 10 }, () => accept(first)))
    expect(new Set(decided.map(({ status }) => status))).toEqual(new Set(['accepted']))
    expect(await own()).toBe(34)
    const { history } = await getReportForReview(officer, place)
    expect(history.filter(({ official }) => official).length).toBe(1)
    expect(await verifyAudit(store().db)).toMatchObject({ kind: 'intact' })
  })
})
