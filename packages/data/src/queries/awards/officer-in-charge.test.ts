import { fiscalQuarter } from '@muster/metrics'
import { eq } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { award, notification, office, roleGrant, user } from '../../schema/index.ts'
import { onEveryDatabase } from '../../testing/index.ts'
import {
  addDraft,
  addReport,
  makeSmallWorld,
  someMoment,
  type SmallWorld,
} from '../../testing/small-world.ts'
import { submit } from '../../testing/submit.ts'
import { withTransaction } from '../../with-transaction.ts'
import { grantsFrom } from '../identity/scopes.ts'
import { insertDigests, readDigest } from '../notifying/digests.ts'
import { insertNotifications } from '../notifying/insert-notifications.ts'
import { countQueue } from '../reviewing/read-queue.ts'
import { listAwards } from './list-awards.ts'

const quarter = fiscalQuarter('FY2017Q4')
const today = '2017-10-16'

onEveryDatabase('an award that is assigned to Olga', (store) => {
  const [olga, piet] = [randomUUID(), randomUUID()]
  const elsewhere = randomUUID()
  let world: SmallWorld
  let awardId: string

  beforeAll(async () => {
    const { db } = store()
    world = await makeSmallWorld(db)
    awardId = world.awards[0]?.id ?? ''
    await db
      .insert(office)
      .values({ id: elsewhere, code: 'ELSEWHERE', department: 'A department', name: 'Another office' })
    await db.insert(user).values([
      { id: olga, name: 'Olga', email: 'olga@example.gov' },
      { id: piet, name: 'Piet', email: 'piet@example.gov' },
    ])
    await db.update(award).set({ officerId: olga })
    await withTransaction(db, async (tx) => {
      const reportId = await addReport(tx, awardId, quarter)
      await submit(tx, awardId, await addDraft(tx, { awardId, reportId, number: 1 }, []))
    })
  })
  beforeEach(async () => {
    const { db } = store()
    await db.delete(roleGrant)
    await db.update(user).set({ disabledAt: null })
    for (const userId of [olga, piet]) await grant(userId, world.officeId)
  })

  const grant = (userId: string, officeId: string) =>
    store().db.insert(roleGrant).values({ id: randomUUID(), userId, role: 'program_officer', officeId })

  /** Who hears that something came in, whose digest counts it, and whose queue it is in. */
  async function whose() {
    const { db } = store()
    await db.delete(notification)
    await withTransaction(db, (tx) =>
      insertNotifications(tx, {
        kind: 'submitted',
        to: { are: 'officers', awardId },
        report: { awardNumber: world.awards[0]?.number ?? '', quarter },
        onceKey: 'submitted',
        at: someMoment,
      }),
    )
    const told = (await db.select({ id: notification.userId }).from(notification)).map(({ id }) => id)
    await db.delete(notification)
    await insertDigests(db, { today, now: someMoment })
    const digests = (await db.select({ id: notification.userId }).from(notification)).map(({ id }) => id)
    const scope = grantsFrom([
      { role: 'program_officer', officeId: world.officeId, officeName: 'An office' },
    ]).officesWith(['program_officer'])
    const recent = { first: quarter, last: quarter }
    const queueOf = (officerId: string | null) => countQueue(db, scope, 'waiting', { recent, officerId })
    const [listed] = await listAwards(db, scope)
    return {
      told: told.toSorted(),
      digests: digests.toSorted(),
      waiting: (await readDigest(db, piet, today)).waiting,
      queue: { olga: await queueOf(olga), nobody: await queueOf(null) },
      officerId: listed?.officerId,
    }
  }

  const hers = {
    told: [olga],
    digests: [olga],
    waiting: 0,
    queue: { olga: 1, nobody: 0 },
    officerId: olga,
  }

  it('is hers alone while she may decide on it', async () => {
    expect(await whose()).toEqual(hers)
  })

  describe('is every officer’s of its office, and its news are never lost,', () => {
    const pietAlone = {
      told: [piet],
      digests: [piet],
      waiting: 1,
      queue: { olga: 0, nobody: 1 },
      officerId: null,
    }

    it('when her role has ended', async () => {
      await store().db.delete(roleGrant).where(eq(roleGrant.userId, olga))
      expect(await whose()).toEqual(pietAlone)
    })

    it('when she has gone to another office', async () => {
      await store().db.delete(roleGrant).where(eq(roleGrant.userId, olga))
      await grant(olga, elsewhere)
      expect(await whose()).toEqual(pietAlone)
    })

    it('while her account is disabled; and hers again when it is opened', async () => {
      await store().db.update(user).set({ disabledAt: new Date() }).where(eq(user.id, olga))
      expect(await whose()).toEqual(pietAlone)
      await store().db.update(user).set({ disabledAt: null })
      expect(await whose()).toEqual(hers)
    })
  })
})
