import { auditEvent, notification, outboxMail, type Store } from '@muster/data'
import { openMemoryStore } from '@muster/data/testing'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Context, Instant, RequestContext } from './context.ts'
import { digest, remind } from './jobs/tell-of-the-day.ts'
import { silentLog } from './log.ts'
import { createCaller } from './router.ts'
import { smallMuster, type SmallMuster } from './testing/small-muster.ts'

const number = '2016-VT-BX-K012'
const idOf = ({ actor }: Context): string => (actor.kind === 'person' ? actor.userId : '')

describe('an inbox', () => {
  let store: Store
  let muster: SmallMuster
  let grantee: Context
  let officer: Context
  beforeAll(async () => {
    store = await openMemoryStore()
    muster = await smallMuster(store)
    const office = await muster.office('DOJ/OVC')
    const harbor = await muster.organization('Lone Star Harbor')
    await muster.award(number, { ...harbor, ...(await muster.program('direct_services', office)) })
    grantee = await muster.person('Rita Sol', { role: 'reporter', ...harbor })
    officer = await muster.person('Ruth Okafor', { role: 'program_officer', ...office })
  })
  afterAll(() => store.close())

  const as = (ctx: Context, demonstration = false) => {
    const request: RequestContext = {
      ...ctx,
      settings: { demonstration },
      log: silentLog,
      requestId: 'reference-1',
    }
    return createCaller(request).inbox
  }
  const telling = (moment: Instant) => ({
    store,
    settings: { demonstration: false },
    clock: () => new Date(moment),
  })

  it('fills in the morning: a grantee hears of the due day, an officer of what is late', async () => {
    for (const job of [remind, digest]) await job(telling('2017-10-16T10:59:00Z'))
    expect((await as(grantee).list()).items).toEqual([])
    for (const job of [remind, digest, remind, digest]) await job(telling('2017-10-16T13:00:00Z'))
    expect((await as(grantee).list()).items).toMatchObject([
      { sentence: `The FY2017 Q4 report of award ${number} is due on October 30, 2017`, read: false },
    ])
    expect((await as(officer).list()).items).toMatchObject([
      { sentence: 'Your summary for October 16, 2017' },
    ])
  })

  it('is read one by one or at once, by its own person only', async () => {
    const [first] = (await as(grantee).list()).items
    expect(await as(officer).markRead({ ids: [first?.id ?? ''] })).toEqual({ unread: 1 })
    expect((await as(grantee).list()).unread).toBe(1)
    expect(await as(grantee).markRead({ ids: [first?.id ?? ''] })).toEqual({ unread: 0 })
    expect(await as(officer).markRead({ all: true })).toEqual({ unread: 0 })
  })

  it('has pages of thirty', async () => {
    const steward = await muster.person('Dana Whitfield', { role: 'data_steward' })
    const told = Array.from({ length: 31 }, () => randomUUID()).map((id) => ({
      id,
      userId: idOf(steward),
      kind: 'accepted' as const,
      awardNumber: number,
      onceKey: id,
      createdAt: '2017-10-16T14:00:00.000Z',
      mailState: 'none' as const,
    }))
    await store.db.insert(notification).values(told)
    const [first, second] = [await as(steward).list({ page: 1 }), await as(steward).list({ page: 2 })]
    expect([first.items.length, first.more, second.items.length, second.more]).toEqual([30, true, 1, false])
    expect(first.unread).toBe(31)
  })

  it('lets everybody choose their mail: what their roles bring, and on until they say otherwise', async () => {
    const offered = await as(officer).preferences()
    expect(offered).toEqual(
      ['submitted', 'recalled', 'comment', 'extension_requested', 'listing_requested', 'digest'].map(
        (kind) => ({ kind, mail: true }),
      ),
    )
    await as(officer).savePreferences([{ kind: 'digest', mail: false }])
    await as(officer).savePreferences([{ kind: 'comment', mail: false }])
    const off = (await as(officer).preferences()).filter(({ mail }) => !mail).map(({ kind }) => kind)
    expect(off).toEqual(['comment', 'digest'])
    await digest(telling('2017-10-17T12:00:00Z'))
    const states = await store.db.select().from(notification)
    expect(states.find(({ onceKey }) => onceKey === 'digest 2017-10-17')?.mailState).toBe('none')
    const record = JSON.stringify(await store.db.select().from(auditEvent))
    expect(record).toContain('inbox.savePreferences')
  })

  it('a visitor has none', async () => {
    await expect(as(muster.visitor).list()).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
  })

  it('the outbox is open in the demonstration, and nowhere else is such a page', async () => {
    await store.db.insert(outboxMail).values({
      id: randomUUID(),
      messageKey: 'one',
      recipient: 'rita@example.org',
      subject: 'A subject',
      body: 'Words.\n',
      sentAt: '2017-10-16T14:00:00.000Z',
    })
    expect(await as(muster.visitor, true).outbox()).toMatchObject({
      mails: [{ subject: 'A subject' }],
      page: 1,
      more: false,
    })
    expect((await as(muster.visitor, true).outbox({ to: 'RITA@' })).mails).toHaveLength(1)
    expect((await as(muster.visitor, true).outbox({ to: 'ruth@' })).mails).toEqual([])
    await expect(as(officer).outbox()).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
