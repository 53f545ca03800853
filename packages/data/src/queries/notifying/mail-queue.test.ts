import { fiscalQuarter } from '@muster/metrics'
import { eq } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { invitation, notification, user } from '../../schema/index.ts'
import { onEveryDatabase } from '../../testing/index.ts'
import { addDraft, addReport, makeSmallWorld, somebody, someMoment } from '../../testing/small-world.ts'
import { submit } from '../../testing/submit.ts'
import { withTransaction } from '../../with-transaction.ts'
import { claimMail, hasMailDue, type ClaimedMail } from './claim-mail.ts'
import { dropUnwantedMail, settleMail } from './settle-mail.ts'

const start = Date.parse('2026-03-02T12:00:00Z')
/** So many minutes later. */
const after = (minutes: number) => new Date(start + minutes * 60_000).toISOString()

onEveryDatabase('the mail that waits', (store) => {
  const ines = randomUUID()
  const tell = async (createdAt: string) => {
    const id = randomUUID()
    const told = { id, userId: ines, kind: 'returned', awardNumber: 'A-1', onceKey: id } as const
    await store()
      .db.insert(notification)
      .values({ ...told, createdAt, mailState: 'waiting' })
    return id
  }
  const invite = async (of: Partial<typeof invitation.$inferInsert> = {}) => {
    const id = randomUUID()
    const row = { id, email: 'new@example.org', role: 'data_steward', invitedBy: somebody } as const
    await store()
      .db.insert(invitation)
      .values({ ...row, invitedAt: someMoment, expiresAt: after(9_000), ...of })
    return id
  }
  const stateOf = async (id: string) => {
    const [row] = await store()
      .db.select({ state: notification.mailState, tries: notification.mailTries })
      .from(notification)
      .where(eq(notification.id, id))
    return row
  }
  const claim = async (at: string): Promise<ClaimedMail> => {
    const claimed = await claimMail(store().db, at)
    if (claimed === undefined) throw new Error('Nothing was due')
    return claimed
  }

  beforeEach(async () => {
    await store().db.delete(invitation)
    await store().db.delete(user)
    await store().db.insert(user).values({ id: ines, name: 'Inés', email: 'ines@example.org' })
  })

  it('is taken up once each, invitations first, then the oldest', async () => {
    const [younger, older] = [await tell(after(2)), await tell(after(1))]
    const invited = await invite()
    const claimed = [await claim(after(3)), await claim(after(3)), await claim(after(3))]
    expect(claimed.map(({ id }) => id)).toEqual([invited, older, younger])
    expect(claimed[1]).toMatchObject({ email: 'ines@example.org', kind: 'returned', tries: 1 })
    expect(await claimMail(store().db, after(3))).toBeUndefined()
    expect(await hasMailDue(store().db, after(3))).toBe(false)
  })

  it('goes to one of those who ask at once', async () => {
    for (let count = 0; count < 30; count += 1) await tell(after(0))
    const asking = Array.from({ length: 8 }, async () => {
      const mine: string[] = []
      for (;;) {
        const claimed = await claimMail(store().db, after(1))
        if (claimed === undefined) return mine
        mine.push(claimed.id)
      }
    })
    const all = (await Promise.all(asking)).flat()
    expect(new Set(all).size).toBe(30)
    expect(all).toHaveLength(30)
  })

  it('that is refused is tried for more than four days, less and less often, and then has failed', async () => {
    const id = await tell(after(0))
    let at = 0
    for (const wait of [1, 5, 30, 120, 480, 1440, 1440, 1440]) {
      await settleMail(store().db, await claim(after(at)), 'not_sent')
      expect(await stateOf(id)).toMatchObject({ state: 'waiting' })
      expect(await hasMailDue(store().db, after(at + wait - 0.5))).toBe(false)
      at += wait
    }
    expect(at).toBeGreaterThan(3 * 1440)
    await settleMail(store().db, await claim(after(at)), 'not_sent')
    expect(await stateOf(id)).toEqual({ state: 'failed', tries: 9 })
    expect(await hasMailDue(store().db, after(99_999))).toBe(false)
  })

  it('never fails because the mail server is away, and goes within half an hour of its return', async () => {
    const ids = [await tell(after(0)), await tell(after(1))]
    // Four days on which somebody asks every ten minutes.
    for (let at = 10; at < 4 * 1440; at += 10) {
      const claimed = await claimMail(store().db, after(at))
      if (claimed !== undefined) await settleMail(store().db, claimed, 'server_away')
    }
    for (const id of ids) expect(await stateOf(id)).toEqual({ state: 'waiting', tries: 3 })
    const back = 4 * 1440 + 30
    for (const _ of ids) await settleMail(store().db, await claim(after(back)), 'sent')
    for (const id of ids) expect(await stateOf(id)).toMatchObject({ state: 'sent' })
  })

  it('that a dead process left lying is tried again after ten minutes; what it says then counts no more', async () => {
    const id = await tell(after(0))
    const lost = await claim(after(0))
    expect(await claimMail(store().db, after(9))).toBeUndefined()
    const again = await claim(after(11))
    expect(again).toMatchObject({ id, tries: 2 })
    await settleMail(store().db, lost, 'not_sent')
    expect(await stateOf(id)).toMatchObject({ state: 'sending' })
    await settleMail(store().db, again, 'sent')
    expect(await stateOf(id)).toMatchObject({ state: 'sent' })
  })

  it('that was left lying on its last try has failed', async () => {
    const id = await tell(after(0))
    await store().db.update(notification).set({ mailTries: 8 }).where(eq(notification.id, id))
    await claim(after(0))
    await dropUnwantedMail(store().db, { at: after(20), now: after(20) })
    expect(await stateOf(id)).toEqual({ state: 'failed', tries: 9 })
  })

  describe('is given up', () => {
    const left = async () => {
      await dropUnwantedMail(store().db, { at: after(1), now: after(1) })
      return hasMailDue(store().db, after(1))
    }

    it('when the account is disabled', async () => {
      await tell(after(0))
      expect(await left()).toBe(true)
      await store().db.update(user).set({ disabledAt: new Date() })
      expect(await left()).toBe(false)
    })

    it('when it asks for a report that came in while it waited, or a later reminder says the same', async () => {
      const { db } = store()
      const { awards } = await makeSmallWorld(db)
      const [award] = awards
      const about = { awardNumber: award?.number ?? '', fiscalQuarter: fiscalQuarter('FY2017Q4') }
      const remind = (kind: 'due_14' | 'due_7', day: number) =>
        db.insert(notification).values({
          ...about,
          id: randomUUID(),
          userId: ines,
          kind,
          onceKey: kind,
          createdAt: after(day * 1440),
          mailState: 'waiting',
        })
      await remind('due_14', 0)
      expect(await left()).toBe(true)
      await remind('due_7', 7)
      await left()
      const waiting = await db.select().from(notification).where(eq(notification.mailState, 'waiting'))
      expect(waiting.map(({ kind }) => kind)).toEqual(['due_7'])
      await withTransaction(db, async (tx) => {
        const awardId = award?.id ?? ''
        const reportId = await addReport(tx, awardId, about.fiscalQuarter)
        await submit(tx, awardId, await addDraft(tx, { awardId, reportId, number: 1 }, []))
      })
      expect(await left()).toBe(false)
    })

    it.each([
      ['taken up', { acceptedAt: after(0), acceptedBy: somebody }],
      ['revoked', { revokedAt: after(0) }],
      ['past', { expiresAt: after(0) }],
    ])('when the invitation is %s', async (_, of) => {
      await invite(of)
      expect(await left()).toBe(false)
    })
  })
})
