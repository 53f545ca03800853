import { onPostgres } from '@muster/data/testing'
import { fiscalQuarter } from '@muster/metrics'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Context } from './context.ts'
import { Conflict, Invalid, NotFound, NotPermitted } from './refusals.ts'
import { explainAndCertify } from './testing/explain-and-certify.ts'
import { formWith, reportFile } from './testing/report-file.ts'
import { at, earlier, quarter, smallMuster } from './testing/small-muster.ts'
import { acceptReport } from './verbs/accept-report.ts'
import { assignAward } from './verbs/assign-award.ts'
import { compareForReview } from './verbs/compare-for-review.ts'
import { compareRevisions } from './verbs/compare-revisions.ts'
import { getReportForReview } from './verbs/get-report-for-review.ts'
import { listIncoming } from './verbs/list-incoming.ts'
import { listOfficers } from './verbs/list-officers.ts'
import { planFigures } from './verbs/plan-figures.ts'
import { reopenReport } from './verbs/reopen-report.ts'
import { reportTimeline } from './verbs/report-timeline.ts'
import { returnReport } from './verbs/return-report.ts'
import { reviewTimeline } from './verbs/review-timeline.ts'
import { trend } from './verbs/trend.ts'
import { uploadReport } from './verbs/upload-report.ts'
import { writeComment } from './verbs/write-comment.ts'

const number = '2016-VT-BX-K012'
const other = '2016-VT-BX-K013'
const report = { awardNumber: number, quarter }
const reason = 'Please check the housing nights against the quarter before.'
const moment = (day: number, hour = 14) => `2017-10-${String(day).padStart(2, '0')}T${hour}:00:00.000Z`
const userId = ({ actor }: Context) => (actor.kind === 'person' ? actor.userId : '')

onPostgres('reviewing a report', (store) => {
  let grantee: Context
  let official: Context
  let stranger: Context
  let officer: Context
  let colleague: Context
  let administrator: Context
  let otherOfficer: Context
  let bothSides: Context

  beforeAll(async () => {
    const muster = await smallMuster(store())
    const office = await muster.office('DOJ/OVC')
    const elsewhere = await muster.office('HHS/OTIP')
    const program = await muster.program('direct_services', office)
    const harbor = await muster.organization('Lone Star Harbor')
    const haven = await muster.organization('Prairie Haven')
    await muster.award(number, { ...harbor, ...program })
    await muster.award(other, { ...haven, ...program })
    grantee = await muster.person('Dana Whitfield', { role: 'reporter', ...harbor })
    official = await muster.person('Marcus Ellery', { role: 'certifying_official', ...harbor })
    stranger = await muster.person(
      'Ida Holm',
      { role: 'reporter', ...haven },
      { role: 'certifying_official', ...haven },
    )
    officer = await muster.person('Ruth Okafor', { role: 'program_officer', ...office })
    colleague = await muster.person('Elena Marsh', { role: 'program_officer', ...office })
    administrator = await muster.person('Grace Lindqvist', { role: 'office_administrator', ...office })
    otherOfficer = await muster.person('Noor Haddad', { role: 'program_officer', ...elsewhere })
    bothSides = await muster.person(
      'Sam Both',
      { role: 'program_officer', ...office },
      { role: 'office_administrator', ...office },
      { role: 'reporter', ...harbor },
    )
  }, 60_000)

  async function submit(totals: Record<string, number>, revisionNumber: number, of = quarter, day = 9) {
    await uploadReport(at(grantee, moment(day)), formWith(reportFile({ award: number, quarter: of, totals })))
    await explainAndCertify(at(official, moment(day, 15)), {
      awardNumber: number,
      quarter: of,
      revisionNumber,
    })
  }
  const accept = (revisionNumber: number, of = quarter, day = 10) =>
    acceptReport(at(officer, moment(day)), { awardNumber: number, quarter: of, revisionNumber })
  const words = async (read: Promise<{ events: { words: string; name: string | null }[] }>) =>
    (await read).events.map(({ words: said, name }) => `${name ?? 'nobody'}: ${said}`)

  it('two quarters and an amendment come in', async () => {
    await submit({ new_clients: 30, housing_nights: 40 }, 1, earlier, 2)
    await accept(1, earlier, 3)
    await submit({ new_clients: 34 }, 1)
    expect((await listIncoming(officer)).items).toMatchObject([
      { quarter, risk: { reasons: expect.arrayContaining([]) }, standing: { late: false }, officer: null },
    ])
    await returnReport(at(officer, moment(11)), { ...report, revisionNumber: 1, reason })
    await submit({ new_clients: 36, housing_nights: 90 }, 2, quarter, 12)
    await accept(2, quarter, 13)
    // An amendment, as a draft.
    await uploadReport(
      at(grantee, moment(14)),
      formWith(reportFile({ award: number, quarter, totals: { new_clients: 36, housing_nights: 30 } })),
    )
  })

  describe('beside something else', () => {
    const housing = async (beside?: 'quarter' | 'revision' | 'peers') => {
      const view = await getReportForReview(officer, { ...report, beside })
      return { view, line: view.lines.find(({ key }) => key === 'housing_nights') }
    }

    it('is the quarter before, with what moved furthest on top', async () => {
      const { view, line } = await housing()
      expect(view).toMatchObject({
        beside: 'quarter',
        revision: 2,
        earlierRevision: 1,
        mayDecide: true,
        kind: 'counts',
      })
      expect(line).toMatchObject({ answer: { value: 90 }, beside: { value: 40 }, usual: null })
      expect(view.lines[0]?.key).toMatch(/^housing_nights/)
      expect(view.certification).toMatchObject({ name: 'Marcus Ellery' })
    })

    it('is the revision that it would take the place of', async () => {
      const { view, line } = await housing('revision')
      expect(line).toMatchObject({ answer: { value: 90 }, beside: { value: 12 }, previous: { value: 40 } })
      expect(view.lines[0]?.key).toMatch(/^housing_nights/)
    })

    it('is its peers only where there are enough of them', async () => {
      const { view, line } = await housing('peers')
      expect(view.peers).toBeNull()
      expect(line).toMatchObject({ beside: null, usual: null })
    })
  })

  describe('two revisions', () => {
    it('stand side by side, the official one and the draft for its grantee', async () => {
      const seen = await compareRevisions(grantee, report)
      expect(seen).toMatchObject({ from: 2, to: 3 })
      expect(seen.revisions.map(({ revision, status, by }) => [revision, status, by])).toEqual([
        [3, 'draft', 'Dana Whitfield'],
        [2, 'accepted', 'Marcus Ellery'],
        [1, 'returned', 'Marcus Ellery'],
      ])
      const moved = seen.lines.slice(0, seen.different)
      expect(moved[0]).toMatchObject({ from: { value: 90 }, to: { value: 30 } })
      expect(moved.every(({ key }) => key.startsWith('housing_nights'))).toBe(true)
      expect(seen.lines.length).toBeGreaterThan(seen.different)
    })

    it('are chosen, in any order', async () => {
      const seen = await compareForReview(officer, { ...report, from: 2, to: 1 })
      expect(seen).toMatchObject({ from: 2, to: 1 })
      expect(seen.lines.find(({ key }) => key === 'new_clients')).toMatchObject({
        from: { value: 36 },
        to: { value: 34 },
      })
    })

    it('are submitted ones for an officer, and nobody else’s business', async () => {
      const seen = await compareForReview(officer, report)
      expect(seen).toMatchObject({ from: 1, to: 2 })
      expect(seen.revisions.map(({ revision }) => revision)).toEqual([2, 1])
      await expect(compareForReview(officer, { ...report, to: 3 })).rejects.toThrow(NotFound)
      await expect(compareForReview(otherOfficer, report)).rejects.toThrow(NotFound)
      await expect(compareRevisions(stranger, report)).rejects.toThrow(NotFound)
    })

    it('need to be two', async () => {
      expect(await compareForReview(officer, { awardNumber: number, quarter: earlier })).toMatchObject({
        from: null,
        to: null,
        lines: [],
      })
    })
  })

  describe('the timeline', () => {
    it('tells a grantee everything, the latest first', async () => {
      const told = await words(reportTimeline(grantee, report))
      expect(told[0]).toBe('Dana Whitfield: Revision 3 was uploaded: report.csv')
      expect(told[1]).toBe('Ruth Okafor: Revision 2 was accepted: its counts are official')
      expect(told[2]).toMatch(/^Marcus Ellery: Revision 2 was certified and submitted, receipt 2017Q4-/)
      expect(told.at(-1)).toBe('Dana Whitfield: Revision 1 was uploaded: report.csv')
      // Explained once or more within the hour, it is told once.
      expect(told.filter((each) => /was explained/.test(each)).length).toBeLessThanOrEqual(2)
    })

    it('keeps work on drafts from officers, and says so', async () => {
      const { events, leftOut } = await reviewTimeline(officer, report)
      expect(events.map((each) => each.words.replace(/, receipt .*/, ''))).toEqual([
        'Revision 2 was accepted: its counts are official',
        'Revision 2 was certified and submitted',
        'Revision 1 was returned',
        'Revision 1 was certified and submitted',
      ])
      expect(events[2]).toMatchObject({ note: reason, role: 'Program officer' })
      expect(events[1]).toMatchObject({ name: 'Marcus Ellery', role: 'Certifying official', note: null })
      expect(leftOut).toMatch(/drafts/)
      expect((await reportTimeline(grantee, report)).leftOut).toBeNull()
      expect(JSON.stringify(events)).not.toContain('@')
    })

    it('is nobody else’s business', async () => {
      await expect(reviewTimeline(otherOfficer, report)).rejects.toThrow(NotFound)
      await expect(reportTimeline(stranger, report)).rejects.toThrow(NotFound)
    })
  })

  describe('a decision', () => {
    it('sent twice by the same person is one; by another, or with another reason, it comes too late', async () => {
      await explainAndCertify(at(official, moment(15)), { ...report, revisionNumber: 3 })
      const place = { ...report, revisionNumber: 3 }
      const first = await returnReport(officer, { ...place, reason })
      expect(await returnReport(officer, { ...place, reason })).toEqual(first)
      await expect(returnReport(officer, { ...place, reason: `${reason} Now.` })).rejects.toThrow(Conflict)
      await expect(returnReport(colleague, { ...place, reason })).rejects.toThrow(Conflict)
      const { events } = await reviewTimeline(officer, report)
      expect(events.filter((each) => each.words === 'Revision 3 was returned')).toHaveLength(1)
    })

    it('says when the figures last changed, also when one is taken back', async () => {
      const newClients = { metric: 'new_clients', breakdown: '', category: '' }
      expect((await trend(officer, newClients)).changedAt).toBe(moment(13))
      const place = { ...report, revisionNumber: 2 }
      const taken = await reopenReport(at(officer, moment(16)), { ...place, reason })
      expect(await reopenReport(officer, { ...place, reason })).toEqual(taken)
      expect((await trend(officer, newClients)).changedAt).toBe(moment(16))
      expect((await planFigures(officer, { fiscalYear: 2017 })).changedAt).toBe(moment(16))
      expect((await planFigures(officer, { fiscalYear: 2015 })).changedAt).toBeNull()
    })
  })

  describe('the queue', () => {
    it('turns to its last page when asked for more, and shows why a report stands out', async () => {
      await uploadReport(
        at(stranger, '2017-11-02T14:00:00.000Z'),
        formWith(reportFile({ award: other, quarter, totals: { new_clients: 40 } })),
      )
      const place = { awardNumber: other, quarter, revisionNumber: 1 }
      await explainAndCertify(at(stranger, '2017-11-02T15:00:00.000Z'), place)
      const late = at(officer, '2017-11-03T14:00:00.000Z')
      const seen = await listIncoming(late, { page: 99, order: 'risk' })
      expect(seen).toMatchObject({ total: 1, page: 1, pages: 1, waiting: 1, since: null })
      expect(seen.items[0]).toMatchObject({ awardNumber: other, late: true, standing: { late: true } })
      expect(seen.items[0]?.risk.reasons.slice(0, 2)).toEqual(['First report of this award', 'Late'])
      expect(seen.items[0]?.risk.points).toBeGreaterThanOrEqual(3)
    })

    it('shows what is open, and never what is another office’s', async () => {
      await writeComment(officer, { ...report, text: 'Please look at housing nights.' })
      const all = await listIncoming(officer, { status: 'all' })
      expect(all.items.map(({ awardNumber, openComments }) => [awardNumber, openComments])).toEqual(
        expect.arrayContaining([
          [number, 1],
          [other, 0],
        ]),
      )
      expect(all.since).toBe(fiscalQuarter('FY2016Q2'))
      expect(await listIncoming(otherOfficer, { status: 'all' })).toMatchObject({
        items: [],
        total: 0,
        programs: [],
      })
    })
  })

  describe('an award', () => {
    it('is given to an officer by the administrator of the office, and found by them', async () => {
      expect((await listOfficers(administrator)).map(({ name }) => name)).toEqual([
        'Elena Marsh',
        'Ruth Okafor',
        'Sam Both',
      ])
      await assignAward(administrator, { awardNumber: other, officerId: userId(colleague) })
      expect((await listIncoming(colleague, { officer: 'mine' })).items).toMatchObject([
        { awardNumber: other, officer: { name: 'Elena Marsh' } },
      ])
      expect((await listIncoming(officer, { officer: 'mine', status: 'all' })).items).toEqual([])
      expect((await listIncoming(officer, { officer: 'unassigned' })).items).toEqual([])
      expect(await assignAward(administrator, { awardNumber: other, officerId: null })).toMatchObject({
        officer: null,
      })
    })

    it('is not given to somebody else’s officer, nor to one who works for its organization', async () => {
      const give = (to: Context, by = administrator) =>
        assignAward(by, { awardNumber: number, officerId: userId(to) })
      await expect(give(otherOfficer)).rejects.toThrow(Invalid)
      await expect(give(bothSides)).rejects.toThrow(/role in the organization/)
      await expect(give(officer, officer)).rejects.toThrow(NotPermitted)
      await expect(give(officer, bothSides)).rejects.toThrow(NotPermitted)
    })
  })

  it('nobody reviews their own organization', async () => {
    expect(await getReportForReview(bothSides, report)).toMatchObject({ mayDecide: false, mayAssign: false })
    await expect(acceptReport(bothSides, { ...report, revisionNumber: 2 })).rejects.toThrow(NotPermitted)
    await expect(getReportForReview(otherOfficer, report)).rejects.toThrow(NotFound)
  })
})
