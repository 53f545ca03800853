import { auditEvent } from '@muster/data'
import { openMemoryStore, type Store } from '@muster/data/testing'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Context, RequestContext } from './context.ts'
import { explainAll } from './demonstration/seeding/explain-all.ts'
import type { Log, LogFields } from './log.ts'
import { appRouter } from './router.ts'
import { formWith, reportFile } from './testing/report-file.ts'
import { reportThrough } from './testing/report-through.ts'
import { earlier, quarter, smallMuster, type SmallMuster } from './testing/small-muster.ts'
import { certifyReport } from './verbs/certify-report.ts'
import { registerPerson } from './verbs/register-person.ts'
import { reopenReport } from './verbs/reopen-report.ts'
import { uploadReport } from './verbs/upload-report.ts'

const secretReason = 'Ask Maria about the woman who left on Tuesday.'
/** Nothing in it may say who a person is: else it would be refused. */
const ownReason = 'The xylophone records were under water until last week.'
const secretName = 'Marisol Quintanilla'
const secretEmail = 'marisol.quintanilla@example.org'
const secretCount = 7919

describe('what Muster says to others', () => {
  let store: Store
  let muster: SmallMuster
  let grantee: Context
  let officer: Context
  const lines: string[] = []
  const note = (fields: LogFields, event: string) => void lines.push(JSON.stringify({ ...fields, event }))
  const log: Log = { info: note, error: note }

  beforeAll(async () => {
    store = await openMemoryStore()
    muster = await smallMuster(store)
    const office = await muster.office('DOJ/OVC')
    const harbor = await muster.organization('Lone Star Harbor')
    const program = await muster.program('direct_services', office)
    const award = await muster.award('2016-VT-BX-K012', { ...harbor, ...program })
    grantee = await muster.person(
      secretName,
      { role: 'reporter', ...harbor },
      { role: 'certifying_official', ...harbor },
    )
    officer = await muster.person('Ruth Okafor', { role: 'program_officer', ...office })
    await registerPerson(muster.administrator, { name: secretName, email: secretEmail })
    const revisionNumber = await reportThrough({ grantee, officer, award }, quarter, {
      new_clients: secretCount,
    })
    await reportLate(award)
    await reopenReport(officer, { awardNumber: award, quarter, revisionNumber, reason: secretReason })
  })
  afterAll(() => store.close())

  /** The quarter before, two months after it was due. */
  async function reportLate(awardNumber: string) {
    const file = reportFile({ award: awardNumber, quarter: earlier, totals: { new_clients: secretCount } })
    await uploadReport(grantee, formWith(file))
    const place = { awardNumber, quarter: earlier, revisionNumber: 1 }
    await explainAll(grantee, place, () => ownReason)
    await certifyReport(grantee, { ...place, statementRead: true, lateReason: ownReason })
  }

  const ask = async (
    ctx: Context,
    path: string,
    body: string | FormData,
    headers: Record<string, string> = {},
  ) => {
    const request: RequestContext = {
      ...ctx,
      settings: { demonstration: false },
      log,
      requestId: 'reference-1',
    }
    const answer = await fetchRequestHandler({
      endpoint: '/api/trpc',
      req: new Request(`http://localhost/api/trpc/${path}`, { method: 'POST', body, headers }),
      router: appRouter,
      createContext: () => request,
    })
    return { status: answer.status, text: await answer.text() }
  }
  const json = { 'content-type': 'application/json' }

  it('the audit names no person, no text that people wrote and no count', async () => {
    const record = withoutHashes(JSON.stringify(await store.db.select().from(auditEvent)))
    expect(record).toContain('review.reopen')
    expect(record).toMatch(/"late":true/)
    expect(record).toMatch(/reports\.explain/)
    for (const secret of [
      secretName,
      secretEmail,
      secretReason,
      'xylophone',
      String(secretCount),
      'report.csv',
    ])
      expect(record).not.toContain(secret)
  })

  it('a broken database gives a reference, no stack and no statement', async () => {
    const broken: Context = { ...grantee, store: { ...store, db: undefinedDatabase(store) } }
    const body = JSON.stringify({
      awardNumber: secretReason.slice(0, 40),
      quarter,
      revisionNumber: 1,
      statementRead: true,
    })
    const { status, text } = await ask(broken, 'reports.certify', body, json)
    expect(status).toBe(500)
    expect(text).toContain('reference-1')
    expect(text).not.toMatch(/stack|select|insert|node_modules|\.ts/)
    expect(text).not.toContain(secretReason.slice(0, 40))
    expect(lines.join()).not.toContain(secretReason.slice(0, 40))
  })

  it('input that does not fit is named by its field, not repeated', async () => {
    const body = JSON.stringify({ awardNumber: 'A', quarter: secretReason })
    const { status, text } = await ask(grantee, 'reports.certify', body, json)
    expect(status).toBe(400)
    expect(text).not.toContain(secretReason)
    expect(text).toContain('FY2017Q4')
  })

  it('every code of refusal has its status', async () => {
    const place = { awardNumber: '2016-VT-BX-K012', quarter, revisionNumber: 1 }
    const reopen = JSON.stringify({ ...place, reason: secretReason })
    expect((await ask(muster.visitor, 'review.reopen', reopen, json)).status).toBe(401)
    expect((await ask(grantee, 'review.reopen', reopen, json)).status).toBe(403)
    // Reopened before for another reason: this is not the same decision sent twice.
    const reason = 'The quarter before has to be mended as well.'
    const again = JSON.stringify({ ...place, reason })
    expect((await ask(officer, 'review.reopen', again, json)).status).toBe(409)
    const unknown = JSON.stringify({ ...place, awardNumber: 'X', reason })
    expect((await ask(officer, 'review.reopen', unknown, json)).status).toBe(404)
    expect((await ask(grantee, 'reports.upload', formWith())).status).toBe(422)
    expect((await ask(grantee, 'no.such', '{}', json)).status).toBe(404)
  })

  it('a body that the server cut off is too large, not our mistake', async () => {
    const tooLarge = Object.assign(new Error('too large'), { status: 413 })
    const body = new ReadableStream({ start: (controller) => controller.error(tooLarge) })
    const request: RequestContext = { ...grantee, settings: { demonstration: false }, log, requestId: 'r' }
    const answer = await fetchRequestHandler({
      endpoint: '/api/trpc',
      req: new Request('http://localhost/api/trpc/reports.upload', {
        method: 'POST',
        body,
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
        duplex: 'half',
      }),
      router: appRouter,
      createContext: () => request,
    })
    expect(answer.status).toBe(413)
  })

  it('a file travels as a form', async () => {
    const { status, text } = await ask(
      grantee,
      'reports.upload',
      formWith(reportFile({ award: '2016-VT-BX-K012', quarter })),
    )
    expect(status).toBe(200)
    expect(text).toContain('"kind":"stored"')
  })

  it('the log has ids and codes alone', () => {
    const written = withoutHashes(lines.join('\n'))
    expect(written).toContain('"code":"CONFLICT"')
    for (const secret of [secretName, secretEmail, secretReason, 'xylophone', String(secretCount)])
      expect(written).not.toContain(secret)
  })
})

/** Ids and hashes hold any digits by chance. */
const withoutHashes = (text: string) => text.replaceAll(/[0-9a-f-]{32,}/g, '')

/** A database whose every statement fails, and says what it was asked. */
const undefinedDatabase = ({ db }: Store): Store['db'] =>
  new Proxy(db, {
    get: () => () => {
      throw new Error(`select * from observation where award = '${secretReason}'`)
    },
  })
