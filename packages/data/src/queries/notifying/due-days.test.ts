import { eq } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { fiscalQuarter } from '@muster/metrics'
import {
  notification,
  notificationPreference,
  obligation,
  organization,
  report,
  revision,
  roleGrant,
  user,
} from '../../schema/index.ts'
import { onEveryDatabase } from '../../testing/index.ts'
import { makeSmallWorld, somebody, someMoment, type SmallWorld } from '../../testing/small-world.ts'
import { insertDigests, readDigest } from './digests.ts'
import { remindOfDueDays } from './remind-of-due-days.ts'

const quarter = fiscalQuarter('FY2017Q4')

onEveryDatabase('what the day brings', (store) => {
  const [rita, olga] = [randomUUID(), randomUUID()]
  let world: SmallWorld
  let awardId: string
  beforeAll(async () => {
    const { db } = store()
    // Two quarters, both due on October 30, 2017.
    world = await makeSmallWorld(db)
    awardId = world.awards[0]?.id ?? ''
    await db.insert(user).values([
      { id: rita, name: 'Rita', email: 'rita@example.org' },
      { id: olga, name: 'Olga', email: 'olga@example.gov' },
    ])
    await db.insert(roleGrant).values([
      { id: randomUUID(), userId: rita, role: 'reporter', organizationId: world.organizationId },
      { id: randomUUID(), userId: rita, role: 'certifying_official', organizationId: world.organizationId },
      { id: randomUUID(), userId: olga, role: 'program_officer', officeId: world.officeId },
    ])
  })
  beforeEach(async () => {
    const { db } = store()
    await db.delete(notification)
    await db.delete(notificationPreference)
    await db.delete(revision)
    await db.delete(report)
    await db.update(obligation).set({ extendedTo: null })
    await db.update(organization).set({ timeZone: 'America/New_York' })
  })

  const told = async (now: string, fromHour = 7) => {
    await remindOfDueDays(store().db, { now, fromHour })
    const rows = await store()
      .db.select({ kind: notification.kind, quarter: notification.fiscalQuarter })
      .from(notification)
      .orderBy(notification.createdAt)
    return rows.filter((row) => row.quarter === quarter).map(({ kind }) => kind)
  }
  const hand = async (status: 'draft' | 'submitted' | 'returned') => {
    const { db } = store()
    const id = randomUUID()
    await db.insert(report).values({ awardId, id, fiscalQuarter: quarter })
    const made = {
      awardId,
      id: randomUUID(),
      reportId: id,
      number: 1,
      createdAt: someMoment,
      createdBy: somebody,
    }
    const submitted = { submittedAt: someMoment, submittedBy: somebody, receiptNumber: 'R-1' }
    const returned = { decidedAt: someMoment, decidedBy: somebody, returnReason: 'Because of this.' }
    await db.insert(revision).values({
      ...made,
      status,
      ...(status !== 'draft' && submitted),
      ...(status === 'returned' && returned),
    })
  }

  it('grantees hear 14, 7 and 1 days ahead and the day after, each once, however often it is looked', async () => {
    for (let day = 10; day < 31; day += 1) {
      await told(`2017-10-${day}T13:00:00Z`)
      await told(`2017-10-${day}T20:00:00Z`)
    }
    await told('2017-10-31T13:00:00Z')
    expect(await told('2017-11-01T13:00:00Z')).toEqual(['due_14', 'due_7', 'due_1', 'late'])
  })

  it('by the day and the morning of the organization', async () => {
    await store().db.update(organization).set({ timeZone: 'Pacific/Guam' })
    // In Guam it is 6:59 and 7:00 on October 16.
    expect(await told('2017-10-15T20:59:00Z')).toEqual([])
    expect(await told('2017-10-15T21:00:00Z')).toEqual(['due_14'])
    await store().db.delete(notification)
    await store().db.update(organization).set({ timeZone: 'Pacific/Pago_Pago' })
    // In Samoa it is 23:00 on the due day, and then the next morning.
    expect(await told('2017-10-31T10:00:00Z')).toEqual(['due_1'])
    expect(await told('2017-10-31T18:00:00Z')).toEqual(['due_1', 'late'])
  })

  it('by the later day that an officer granted', async () => {
    await store().db.update(obligation).set({ extendedTo: '2017-11-14' })
    expect(await told('2017-10-16T13:00:00Z')).toEqual([])
    expect(await told('2017-10-31T13:00:00Z')).toEqual(['due_14'])
  })

  it.each([
    ['draft', ['due_1', 'late']],
    ['submitted', []],
    // It has to be sent in again, and is not late: it came in time once.
    ['returned', ['due_1']],
  ] as const)('of a report that is %s: %j', async (status, kinds) => {
    await hand(status)
    await told('2017-10-29T13:00:00Z')
    expect(await told('2017-10-31T13:00:00Z')).toEqual(kinds)
  })

  it('late is said to those who could not be told on the first day, but not of what is long past', async () => {
    expect(await told('2017-11-13T13:00:00Z')).toEqual(['late'])
    await store().db.delete(notification)
    expect(await told('2017-11-14T13:00:00Z')).toEqual([])
  })

  it.each([
    // Nothing ran between the days of the first list; on each of the second it runs, and says so much in all.
    [
      ['16', '29'],
      ['due_14', 'due_1'],
    ],
    [
      ['17', '18', '24'],
      ['due_14', 'due_7'],
    ],
    [
      ['22', '23'],
      ['due_14', 'due_7'],
    ],
    [
      ['25', '26', '30'],
      ['due_7', 'due_1'],
    ],
    [['30'], ['due_1']],
    [['15', '31'], ['late']],
  ])(
    'days on which nothing ran are made up for, the most urgent alone: on October %j %j',
    async (days, kinds) => {
      for (const day of days) {
        const before = (await told(`2017-10-${day}T12:00:00Z`, 12)).length
        const after = await told(`2017-10-${day}T13:00:00Z`)
        expect(after.length - before).toBeLessThanOrEqual(1)
        expect(await told(`2017-10-${day}T20:00:00Z`)).toEqual(after)
      }
      expect(await told(`2017-10-31T12:00:00Z`, 24)).toEqual(kinds)
    },
  )

  it('whoever joins in between hears what is urgent then, and the others nothing twice', async () => {
    await told('2017-10-16T13:00:00Z')
    const newcomer = randomUUID()
    await store().db.insert(user).values({ id: newcomer, name: 'Nora', email: 'nora@example.org' })
    await store()
      .db.insert(roleGrant)
      .values({ id: randomUUID(), userId: newcomer, role: 'reporter', organizationId: world.organizationId })
    expect(await told('2017-10-18T13:00:00Z')).toEqual(['due_14', 'due_14'])
    await store().db.delete(user).where(eq(user.id, newcomer))
  })

  it('mail that a person does not want is in the inbox all the same', async () => {
    await store().db.insert(notificationPreference).values({ userId: rita, kind: 'due_14', mail: false })
    expect(await told('2017-10-16T13:00:00Z')).toEqual(['due_14'])
    const states = await store().db.select({ state: notification.mailState }).from(notification)
    expect(states).toEqual([{ state: 'none' }, { state: 'none' }])
  })

  it('an officer gets one digest a day, of the reports that wait and are late', async () => {
    const { db } = store()
    await hand('submitted')
    const on = { today: '2017-11-02', now: '2017-11-02T13:00:00.000Z' }
    expect(await insertDigests(db, on)).toBe(1)
    expect(await insertDigests(db, on)).toBe(0)
    expect(await readDigest(db, olga, on.today)).toEqual({ waiting: 1, late: 1 })
    expect(await readDigest(db, rita, on.today)).toEqual({ waiting: 0, late: 0 })
  })

  it('an officer with nothing to hear of gets no digest', async () => {
    expect(await insertDigests(store().db, { today: '2017-10-16', now: '2017-10-16T13:00:00.000Z' })).toBe(0)
    const [row] = await store().db.select().from(notification).where(eq(notification.userId, olga))
    expect(row).toBeUndefined()
  })
})
