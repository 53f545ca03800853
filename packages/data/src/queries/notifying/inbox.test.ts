import { fiscalQuarter } from '@muster/metrics'
import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { notification, roleGrant, user } from '../../schema/index.ts'
import { onEveryDatabase } from '../../testing/index.ts'
import { makeSmallWorld } from '../../testing/small-world.ts'
import { countUnread } from './count-unread.ts'
import { markNotificationsRead } from './mark-read.ts'
import { readInbox } from './read-inbox.ts'

onEveryDatabase('an inbox', (store) => {
  const [rita, olga] = [randomUUID(), randomUUID()]
  const moment = (minute: number) => `2017-10-16T14:0${minute}:00.000Z`
  let number = ''
  beforeAll(async () => {
    const { db } = store()
    const world = await makeSmallWorld(db)
    number = world.awards[0]?.number ?? ''
    await db.insert(user).values([
      { id: rita, name: 'Rita', email: 'rita@example.org' },
      { id: olga, name: 'Olga', email: 'olga@example.gov' },
    ])
    await db.insert(roleGrant).values([
      { id: randomUUID(), userId: rita, role: 'reporter', organizationId: world.organizationId },
      { id: randomUUID(), userId: olga, role: 'program_officer', officeId: world.officeId },
    ])
    const of = { kind: 'comment', awardNumber: number, fiscalQuarter: fiscalQuarter('FY2017Q4') } as const
    const told = (userId: string, minute: number) => ({
      ...of,
      id: randomUUID(),
      userId,
      onceKey: String(minute),
      createdAt: moment(minute),
      mailState: 'none' as const,
    })
    await db.insert(notification).values([told(rita, 1), told(rita, 2), told(rita, 3), told(olga, 4)])
    await db.insert(notification).values({
      id: randomUUID(),
      userId: olga,
      kind: 'digest',
      day: '2017-10-16',
      onceKey: 'digest',
      createdAt: moment(5),
      mailState: 'none',
    })
  })

  it('holds the newest first, in parts, and says whether there is more', async () => {
    const first = await readInbox(store().db, rita, { first: 0, most: 2 })
    expect(first.items.map(({ at }) => at)).toEqual([moment(3), moment(2)])
    expect(first.more).toBe(true)
    const second = await readInbox(store().db, rita, { first: 2, most: 2 })
    expect(second.items.map(({ at }) => at)).toEqual([moment(1)])
    expect(second.more).toBe(false)
  })

  it('knows on which side of a report its reader stands; only an officer is told whose it is', async () => {
    const [ofGrantee] = (await readInbox(store().db, rita, { first: 0, most: 1 })).items
    expect(ofGrantee).toMatchObject({ awardNumber: number, asOfficer: false, organizationName: null })
    const [digest, ofOfficer] = (await readInbox(store().db, olga, { first: 0, most: 2 })).items
    expect(ofOfficer).toMatchObject({
      quarter: 'FY2017Q4',
      asOfficer: true,
      organizationName: 'Example Harbor',
    })
    expect(digest).toMatchObject({ kind: 'digest', awardNumber: null, day: '2017-10-16', asOfficer: false })
  })

  it('counts what is not read; nobody can read for another', async () => {
    const { db } = store()
    const own = (await readInbox(db, rita, { first: 0, most: 9 })).items.map(({ id }) => id)
    await markNotificationsRead(db, olga, { ids: own, at: moment(6) })
    expect(await countUnread(db, rita)).toBe(3)
    await markNotificationsRead(db, rita, { ids: own.slice(0, 1), at: moment(6) })
    expect(await countUnread(db, rita)).toBe(2)
    expect((await readInbox(db, rita, { first: 0, most: 9 })).items.map(({ read }) => read)).toEqual([
      true,
      false,
      false,
    ])
    await markNotificationsRead(db, rita, { at: moment(7) })
    expect(await countUnread(db, rita)).toBe(0)
    expect(await countUnread(db, olga)).toBe(2)
  })
})
