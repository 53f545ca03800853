import { auditEvent, notification } from '@muster/data'
import { openMemoryStore, type Store } from '@muster/data/testing'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Context } from './context.ts'
import { Invalid, NotFound, NotPermitted } from './refusals.ts'
import { eventsOf } from './testing/draft-scene.ts'
import { explainAndCertify } from './testing/explain-and-certify.ts'
import { formWith, reportFile } from './testing/report-file.ts'
import { quarter, smallMuster } from './testing/small-muster.ts'
import { answerComment } from './verbs/answer-comment.ts'
import { beginComment } from './verbs/begin-comment.ts'
import { getReportForReview } from './verbs/get-report-for-review.ts'
import { listComments } from './verbs/list-comments.ts'
import { listMyAwards } from './verbs/list-my-awards.ts'
import { myComments } from './verbs/my-comments.ts'
import { recallReport } from './verbs/recall-report.ts'
import { resolveComment } from './verbs/resolve-comment.ts'
import { uploadReport } from './verbs/upload-report.ts'
import { writeComment } from './verbs/write-comment.ts'

const number = '2016-VT-BX-K012'
const report = { awardNumber: number, quarter }
const line = 'TX housing_nights'
const text = 'Is this the whole quarter, or August only?'

describe('comments', () => {
  let store: Store
  let grantee: Context
  let official: Context
  let stranger: Context
  let officer: Context
  let otherOfficer: Context
  let bothSides: Context

  beforeAll(async () => {
    store = await openMemoryStore()
    const muster = await smallMuster(store)
    const office = await muster.office('DOJ/OVC')
    const elsewhere = await muster.office('HHS/OTIP')
    const program = await muster.program('direct_services', office)
    const harbor = await muster.organization('Lone Star Harbor')
    const haven = await muster.organization('Prairie Haven')
    await muster.award(number, { ...harbor, ...program })
    grantee = await muster.person('Dana Whitfield', { role: 'reporter', ...harbor })
    official = await muster.person('Marcus Ellery', { role: 'certifying_official', ...harbor })
    stranger = await muster.person('Ida Holm', { role: 'reporter', ...haven })
    officer = await muster.person('Ruth Okafor', { role: 'program_officer', ...office })
    otherOfficer = await muster.person('Elena Marsh', { role: 'program_officer', ...elsewhere })
    bothSides = await muster.person(
      'Sam Both',
      { role: 'program_officer', ...office },
      { role: 'reporter', ...harbor },
    )
    await uploadReport(grantee, formWith(reportFile({ award: number, quarter })))
  }, 60_000)
  afterAll(() => store.close())

  const ask = (words = text, of: { line?: string; answers?: string } = {}, by = officer) =>
    writeComment(by, { ...report, text: words, ...of })
  const firstAtLine = async () => {
    const found = (await listComments(officer, report)).find((each) => each.line === line)
    if (found === undefined) throw new Error('Nobody commented on the line.')
    return found
  }
  const toldOf = async (kind: 'comment', ctx: Context) =>
    (await store.db.select().from(notification)).filter(
      (told) => told.kind === kind && ctx.actor.kind === 'person' && told.userId === ctx.actor.userId,
    )

  it('are not to be had on a draft: for an officer it is not there', async () => {
    await expect(ask()).rejects.toThrow(NotFound)
    await expect(beginComment(grantee, { ...report, text })).rejects.toThrow(/has nothing of this report yet/)
  })

  it('stand at a line or at the whole report, and the other side is told', async () => {
    await explainAndCertify(official, { ...report, revisionNumber: 1 })
    const atLine = await ask(text, { line })
    expect(atLine).toMatchObject({
      line,
      text,
      side: 'officer',
      name: 'Ruth Okafor',
      revision: 1,
      resolvedAt: null,
    })
    await ask('Thank you for a clear report.')
    expect(await myComments(grantee, report)).toHaveLength(2)
    expect(await toldOf('comment', grantee)).toHaveLength(2)
    expect(await toldOf('comment', officer)).toHaveLength(0)
  })

  it('sent twice are kept once', async () => {
    const first = await firstAtLine()
    expect(await ask(text, { line })).toMatchObject({ id: first.id })
    expect(await listComments(officer, report)).toHaveLength(2)
  })

  it('are answered by the grantee and settled by the officer', async () => {
    const { id } = await firstAtLine()
    const answer = await answerComment(grantee, { ...report, answers: id, text: 'The whole quarter.' })
    expect(answer).toMatchObject({ side: 'grantee', name: 'Dana Whitfield', answersId: id, line })
    expect(await toldOf('comment', officer)).toHaveLength(1)
    await expect(answerComment(grantee, { ...report, answers: answer.id, text })).rejects.toThrow(NotFound)
    await expect(answerComment(grantee, { ...report, answers: randomUUID(), text })).rejects.toThrow(NotFound)

    expect(await resolveComment(officer, { ...report, id, resolved: true })).toMatchObject({
      resolvedBy: 'Ruth Okafor',
    })
    const view = await getReportForReview(officer, report)
    expect(view.comments.filter(({ resolvedAt }) => resolvedAt !== null)).toMatchObject([{ id }])
    expect(view.comments.filter(({ answersId }) => answersId !== null)).toMatchObject([{ answersId: id }])
    expect(await resolveComment(officer, { ...report, id, resolved: false })).toMatchObject({
      resolvedAt: null,
    })
    await expect(resolveComment(officer, { ...report, id: answer.id, resolved: true })).rejects.toThrow(
      NotFound,
    )
  })

  it('say nothing of a person, and are neither empty nor endless', async () => {
    const personal = 'Please call 512-555-0142 about her.'
    const refused = await ask(personal).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(Invalid)
    expect(String(refused)).not.toContain('512')
    await expect(ask('  ')).rejects.toThrow(/Write your comment first/)
    await expect(ask('a'.repeat(2001))).rejects.toThrow(/2,000 characters/)
    expect((await ask('a'.repeat(2000))).text).toHaveLength(2000)
  })

  it('stand at lines that the report has', async () => {
    await expect(ask(text, { line: 'TX no_such_line' })).rejects.toThrow(NotFound)
    await expect(ask(text, { line: 'VT new_clients' })).rejects.toThrow(NotFound)
  })

  it('are nobody else’s: another office and another organization find nothing', async () => {
    await expect(ask(text, {}, otherOfficer)).rejects.toThrow(NotFound)
    await expect(listComments(otherOfficer, report)).rejects.toThrow(NotFound)
    await expect(myComments(stranger, report)).rejects.toThrow(NotFound)
    const { id } = await firstAtLine()
    await expect(answerComment(stranger, { ...report, answers: id, text })).rejects.toThrow(NotFound)
    await expect(ask(text, {}, grantee)).rejects.toThrow(NotPermitted)
  })

  it('are not written by an officer on their own organization', async () => {
    const { id } = await firstAtLine()
    await expect(ask(text, {}, bothSides)).rejects.toThrow(NotPermitted)
    await expect(resolveComment(bothSides, { ...report, id, resolved: true })).rejects.toThrow(NotPermitted)
  })

  it('leave a trace in the record, without a word of what was said', async () => {
    const events = (await store.db.select().from(auditEvent))
      .filter(({ subject }) => subject === `report ${number} ${quarter}`)
      .toSorted((one, other) => one.sequence - other.sequence)
    const actions = events.map(({ action }) => action).filter((action) => action.startsWith('comments.'))
    expect(actions).toEqual([
      'comments.write',
      'comments.write',
      'comments.answer',
      'comments.resolve',
      'comments.resolve',
      'comments.write',
    ])
    expect(JSON.stringify(events)).not.toContain('August')
  })

  it('are begun by the grantee as well, at a line or on the whole; the officer hears of them, answers and settles', async () => {
    const heard = (await toldOf('comment', officer)).length
    const own = 'We counted one site twice: a corrected report follows.'
    const begun = await beginComment(grantee, { ...report, text: own, line })
    expect(begun).toMatchObject({ side: 'grantee', name: 'Dana Whitfield', line, answersId: null })
    expect(await beginComment(grantee, { ...report, text: own, line })).toMatchObject({ id: begun.id })
    expect(await toldOf('comment', officer)).toHaveLength(heard + 1)
    await expect(beginComment(grantee, { ...report, text, line: 'VT new_clients' })).rejects.toThrow(NotFound)
    await expect(beginComment(stranger, { ...report, text })).rejects.toThrow(NotFound)
    // It waits for the office, and not for the grantee's own answer.
    for (const { id, side, answersId } of await myComments(grantee, report))
      if (side === 'officer' && answersId === null)
        await resolveComment(officer, { ...report, id, resolved: true })
    expect((await listMyAwards(grantee)).toDo.map((each) => each.quarter)).not.toContain(quarter)

    const answer = await ask('Thank you.', { answers: begun.id })
    expect(answer).toMatchObject({ side: 'officer', line, answersId: begun.id })
    expect(await resolveComment(officer, { ...report, id: begun.id, resolved: true })).toMatchObject({
      resolvedBy: 'Ruth Okafor',
    })
    const events = await eventsOf(store, 'comments.begin', `report ${number} ${quarter}`)
    expect(events.map(({ detail }) => detail)).toEqual([
      { revision: 1, comment: begun.id, answers: null, onLine: true },
    ])
  })

  it('go on when the report was taken back', async () => {
    await recallReport(official, { ...report, revisionNumber: 1 })
    const begun = await beginComment(grantee, { ...report, text: 'We send it again on Monday.' })
    expect(begun).toMatchObject({ revision: 1, line: null })
    expect(await ask('Good.', { answers: begun.id })).toMatchObject({ revision: 1 })
  })
})
