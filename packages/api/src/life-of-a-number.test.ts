import { verifyAudit } from '@muster/data'
import { onEveryDatabase } from '@muster/data/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Context } from './context.ts'
import { Conflict, NotFound } from './refusals.ts'
import { explainAndCertify } from './testing/explain-and-certify.ts'
import { formWith, reportFile } from './testing/report-file.ts'
import { at, earlier, quarter, smallMuster } from './testing/small-muster.ts'
import { uploadSeeing } from './testing/upload-seeing.ts'
import { acceptReport } from './verbs/accept-report.ts'
import { getReceipt } from './verbs/get-receipt.ts'
import { getReportForReview } from './verbs/get-report-for-review.ts'
import { getReport } from './verbs/get-report.ts'
import { listIncoming } from './verbs/list-incoming.ts'
import { listMyAwards } from './verbs/list-my-awards.ts'
import { planFigures } from './verbs/plan-figures.ts'
import { reopenReport } from './verbs/reopen-report.ts'
import { returnReport } from './verbs/return-report.ts'
import { showBoard } from './verbs/show-board.ts'
import { trend } from './verbs/trend.ts'
import { uploadReport } from './verbs/upload-report.ts'

const number = '2016-VT-BX-K012'
const report = { awardNumber: number, quarter }
const newClients = { metric: 'new_clients', breakdown: '', category: '' }
const reason = 'Please check the housing nights against the quarter before.'

onEveryDatabase('the life of a number', (store) => {
  let grantee: Context
  let official: Context
  let officer: Context
  let colleague: Context

  beforeAll(async () => {
    const muster = await smallMuster(store())
    const office = await muster.office('DOJ/OVC')
    const program = await muster.program('direct_services', office)
    const harbor = await muster.organization('Lone Star Harbor')
    await muster.award(number, { ...harbor, ...program })
    grantee = await muster.person('Dana Whitfield', { role: 'reporter', ...harbor })
    official = await muster.person('Marcus Ellery', { role: 'certifying_official', ...harbor })
    officer = await muster.person('Ruth Okafor', { role: 'program_officer', ...office })
    colleague = await muster.person('Elena Marsh', { role: 'program_officer', ...office })
  })

  const upload = (totals: Record<string, number>, of = quarter) =>
    uploadSeeing(grantee, reportFile({ award: number, quarter: of, totals }), [
      { awardNumber: number, quarter: of },
    ])
  const certify = (revisionNumber: number, of = quarter) =>
    explainAndCertify(official, { awardNumber: number, quarter: of, revisionNumber })
  const national = async (of = quarter) => {
    const { periods, total } = await trend(officer, newClients)
    return total[periods.findIndex(({ code }) => code === of)]
  }
  const indicator = async () => {
    const plan = await planFigures(officer, { fiscalYear: 2017 })
    const all = plan.goals.flatMap(({ objectives }) => objectives.flatMap(({ indicators }) => indicators))
    return all.find(({ numerator, formulaText }) => numerator !== undefined && formulaText === 'New clients')
  }
  const stateNow = async () => {
    const { awards } = await listMyAwards(grantee, { awardNumber: number })
    return awards[0]?.obligations.find((each) => each.quarter === quarter)?.standing
  }
  const onTheBoard = async () => {
    const { rows } = await showBoard(officer, { until: quarter, page: 1 })
    return rows.find(({ awardNumber }) => awardNumber === number)?.cells.at(-1)?.shown
  }
  const incoming = async () => (await listIncoming(officer, { quarter, status: 'all' })).items[0]

  describe('before anything is sent', () => {
    it('the quarter is due, its successor is not, and the officer sees who is missing', async () => {
      const [award] = (await listMyAwards(grantee, { awardNumber: number })).awards
      expect(award).toMatchObject({ number, states: ['TX'], periodLabel: 'October 2015 to September 2018' })
      expect(award?.obligations).toHaveLength(12)
      expect(await stateNow()).toMatchObject({ state: 'due', dueOn: '2017-10-30', late: false })
      expect(award?.obligations.at(-1)).toMatchObject({
        quarter: 'FY2018Q4',
        standing: { state: 'not_yet_due', isFinal: true, dueOn: '2019-01-28' },
      })
      expect(await onTheBoard()).toBe('missing')
      expect(await incoming()).toBeUndefined()
    })

    it('the form stands empty beside the quarter before', async () => {
      const view = await getReport(grantee, report)
      expect(view).toMatchObject({ status: 'due', revision: null, history: [] })
      expect(view.lines.length).toBeGreaterThanOrEqual(120)
      expect(view.lines.every(({ answer, previous }) => answer === null && previous === null)).toBe(true)
    })
  })

  it('a file becomes a draft that only the grantee sees', async () => {
    const outcome = await upload({ new_clients: 34 })
    expect(outcome).toMatchObject({
      kind: 'stored',
      reports: [{ awardNumber: number, quarter, revisionNumber: 1 }],
    })
    if (outcome.kind === 'stored') expect(outcome.reports[0]?.changes).toBe(outcome.reports[0]?.lines)
    expect(await stateNow()).toMatchObject({ state: 'draft' })
    expect(await incoming()).toBeUndefined()
    expect(await getReportForReview(officer, report)).toMatchObject({ status: 'due', revision: null })
    await expect(acceptReport(officer, { ...report, revisionNumber: 1 })).rejects.toThrow(NotFound)
  })

  it('the very same file changes nothing; another one takes the place of the draft', async () => {
    const again = await upload({ new_clients: 34 })
    expect(again).toMatchObject({ reports: [{ revisionNumber: 1 }] })
    expect((await getReport(grantee, report)).history).toHaveLength(1)

    expect(await upload({ new_clients: 35 })).toMatchObject({ reports: [{ revisionNumber: 2 }] })
    const { history } = await getReport(grantee, report)
    expect(history.map(({ status }) => status)).toEqual(['withdrawn', 'draft'])
  })

  it('a person signs what they have read, once', async () => {
    await expect(certify(1)).rejects.toThrow(Conflict)
    const receipt = await certify(2)
    expect(receipt).toMatchObject({
      awardNumber: number,
      certifiedBy: 'Marcus Ellery',
      fileName: 'report.csv',
    })
    expect(receipt.receiptNumber).toMatch(/^2017Q4-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}$/)
    expect(await certify(2)).toEqual(receipt)
    expect(await getReceipt(grantee, report)).toEqual(receipt)
    // What says the same as the office has is no correction.
    expect(await upload({ new_clients: 35 })).toMatchObject({ reports: [{ revisionNumber: 2 }] })
    expect(await national()).toBeNull()
  })

  it('the officer returns it with a reason, and the grantee corrects it', async () => {
    expect(await incoming()).toMatchObject({
      status: 'submitted',
      revision: 2,
      amendment: false,
      changed: null,
    })
    await returnReport(officer, { ...report, revisionNumber: 2, reason })
    expect(await getReport(grantee, report)).toMatchObject({ status: 'returned', returnReason: reason })
    expect(await onTheBoard()).toBe('returned')
    await expect(certify(2)).rejects.toThrow(/was returned/)

    expect(await upload({ new_clients: 40 })).toMatchObject({ reports: [{ revisionNumber: 3 }] })
    await certify(3)
  })

  it('on acceptance the trend and the plan move by the number of the file', async () => {
    await acceptReport(officer, { ...report, revisionNumber: 3 })
    expect(await national()).toBe(40)
    expect(await indicator()).toMatchObject({ actual: 40, reported: 1, expected: 4 })
    expect(await onTheBoard()).toBe('accepted')
    // A button that was pressed twice is the same decision; somebody else comes too late.
    const decided = await acceptReport(officer, { ...report, revisionNumber: 3 })
    expect(decided).toMatchObject({ revisionNumber: 3, status: 'accepted' })
    await expect(acceptReport(colleague, { ...report, revisionNumber: 3 })).rejects.toThrow(Conflict)
    expect(await national()).toBe(40)
  })

  it('an amendment leaves the accepted revision official until it is accepted itself', async () => {
    const outcome = await upload({ new_clients: 45 })
    expect(outcome).toMatchObject({ reports: [{ revisionNumber: 4 }] })
    expect(await getReport(grantee, report)).toMatchObject({
      status: 'draft',
      revision: 4,
      officialRevision: 3,
    })
    expect(await getReportForReview(officer, report)).toMatchObject({ status: 'accepted', revision: 3 })
    await certify(4)
    expect(await national()).toBe(40)
    const item = await incoming()
    expect(item).toMatchObject({ status: 'submitted', revision: 4, amendment: true })
    expect(item?.changed).toBeGreaterThan(1)
    await expect(reopenReport(officer, { ...report, revisionNumber: 3, reason })).rejects.toThrow(/amendment/)

    await acceptReport(officer, { ...report, revisionNumber: 4 })
    expect(await national()).toBe(45)
    expect((await getReport(grantee, report)).history.map(({ status }) => status)).toEqual([
      'withdrawn',
      'returned',
      'superseded',
      'accepted',
    ])
  })

  it('reopening takes the number out of the roll-up until it is accepted again', async () => {
    await reopenReport(officer, { ...report, revisionNumber: 4, reason })
    expect(await national()).toBeNull()
    expect(await indicator()).toMatchObject({ actual: null, reported: 0, missing: 'no_report' })
    expect(await getReport(grantee, report)).toMatchObject({ status: 'returned', officialRevision: null })

    await upload({ new_clients: 41 })
    await certify(5)
    await acceptReport(officer, { ...report, revisionNumber: 5 })
    expect(await national()).toBe(41)
  })

  it('the quarter before stands beside it', async () => {
    await upload({ new_clients: 30 }, earlier)
    await certify(1, earlier)
    await acceptReport(officer, { awardNumber: number, quarter: earlier, revisionNumber: 1 })
    const { lines } = await getReportForReview(officer, report)
    expect(lines.find(({ key }) => key === 'new_clients')).toMatchObject({
      answer: { kind: 'value', value: 41 },
      previous: { kind: 'value', value: 30 },
    })
    expect(await indicator()).toMatchObject({ actual: 71, reported: 2 })
  })

  it('a quarter that is not over is not taken', async () => {
    const early = at(grantee, '2017-09-30T23:00:00.000Z')
    await expect(
      uploadReport(early, formWith(reportFile({ award: number, quarter, totals: {} }))),
    ).resolves.toMatchObject({ kind: 'refused' })
  })

  it('leaves an unbroken record', async () => {
    expect(await verifyAudit(store().db)).toMatchObject({ kind: 'intact' })
  })
})
