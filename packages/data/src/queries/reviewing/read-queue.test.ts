import { fiscalQuarter } from '@muster/metrics'
import { and, eq } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { acceptRevision } from '../../rollup/accept-revision.ts'
import { saveFindings } from '../../saving/save-findings.ts'
import { revision, roleGrant, user } from '../../schema/index.ts'
import { onEveryDatabase } from '../../testing/index.ts'
import {
  addDraft,
  addReport,
  makeSmallWorld,
  somebody,
  someMoment,
  type SmallWorld,
} from '../../testing/small-world.ts'
import { submit } from '../../testing/submit.ts'
import { withTransaction } from '../../with-transaction.ts'
import { grantsFrom } from '../identity/scopes.ts'
import { assignAward } from './officers.ts'
import type { QueueFilter, QueueStatus } from './queue-rows.ts'
import { countQueue, readQueue, type QueueChoice } from './read-queue.ts'

const [old, before, now] = [fiscalQuarter('FY2014Q4'), fiscalQuarter('FY2017Q3'), fiscalQuarter('FY2017Q4')]
const recent = { first: fiscalQuarter('FY2016Q2'), last: fiscalQuarter('FY2018Q1') }
const officer = randomUUID()

const line = (value: number, category = '') => ({
  stratum: { metric: 'new_clients', breakdown: category === '' ? '' : 'age_group', category },
  state: 'TX' as const,
  answer: { kind: 'value' as const, value },
  sourceRow: 2,
})
const warning = {
  code: 'Q201',
  severity: 'warning' as const,
  row: null,
  column: null,
  cell: null,
  value: null,
  subject: null,
  message: 'Look at this.',
  fix: 'Explain it.',
}

onEveryDatabase('the queue of an office', (store) => {
  let world: SmallWorld
  let other: SmallWorld

  const scopeOf = ({ officeId }: SmallWorld) =>
    grantsFrom([{ role: 'program_officer', officeId, officeName: 'An office' }]).officesWith([
      'program_officer',
    ])

  /** A report of the award at this place in the world, submitted on a day of October. */
  async function report(
    index: number,
    quarter: typeof now,
    of: {
      day?: number
      values?: number[]
      warnings?: number
      in?: SmallWorld
      draft?: boolean
      number?: number
      reportId?: string
    },
  ) {
    const awardId = (of.in ?? world).awards[index]?.id ?? ''
    return withTransaction(store().db, async (tx) => {
      const reportId = of.reportId ?? (await addReport(tx, awardId, quarter))
      const values = of.values ?? [20, 10, 10]
      const lines = values.map((value, at) => line(value, ['', '13_17', '0_12'][at]))
      const revisionId = await addDraft(tx, { awardId, reportId, number: of.number ?? 1 }, lines)
      const key = { awardId, revisionId }
      if (of.warnings)
        await saveFindings(
          tx,
          key,
          Array.from({ length: of.warnings }, () => warning),
        )
      if (of.draft) return { ...key, reportId }
      await submit(tx, awardId, revisionId)
      await tx
        .update(revision)
        .set({ submittedAt: `2017-10-${String(of.day ?? 16).padStart(2, '0')}T14:00:00.000Z` })
        .where(and(eq(revision.awardId, awardId), eq(revision.id, revisionId)))
      return { ...key, reportId }
    })
  }
  const accept = (key: { awardId: string; revisionId: string }) =>
    withTransaction(store().db, (tx) => acceptRevision(tx, { ...key, at: someMoment, by: somebody }))

  const everything: QueueChoice = { status: 'waiting', order: 'due', limit: 50, offset: 0, recent }
  const queue = (choice: Partial<QueueChoice> = {}, of = world) =>
    readQueue(store().db, scopeOf(of), { ...everything, ...choice })
  const placesOf = async (choice: Partial<QueueChoice> = {}) =>
    (await queue(choice)).map(
      ({ awardId, fiscalQuarter: quarter }) =>
        `${world.awards.findIndex(({ id }) => id === awardId)} ${quarter}`,
    )
  const count = (status: QueueStatus, filter: Partial<QueueFilter> = {}) =>
    countQueue(store().db, scopeOf(world), status, { recent, ...filter })

  beforeAll(async () => {
    const quarters = [old, before, now]
    world = await makeSmallWorld(store().db, { awards: 5, kinds: ['direct_services', 'outreach'], quarters })
    other = await makeSmallWorld(store().db, { awards: 1, quarters })
    // 0: a quiet report after an accepted one. 1: the first one of its award, with warnings. 2: moved by a lot, and old
    // ones. 3: an amendment. 4: a draft alone.
    await accept(await report(0, before, {}))
    await report(0, now, { day: 9, values: [21, 11, 10] })
    await report(1, now, { day: 4, warnings: 6 })
    await accept(await report(2, old, { day: 1 }))
    await accept(await report(2, before, { day: 2 }))
    await report(2, now, { day: 30, values: [90, 80, 10] })
    const first = await report(3, before, { day: 3 })
    await accept(first)
    await report(3, before, { day: 8, values: [20, 10, 11], number: 2, reportId: first.reportId })
    await report(4, now, { draft: true })
    await report(0, now, { in: other })
    await store().db.insert(user).values({ id: officer, name: 'Olga', email: 'olga@example.gov' })
    await store()
      .db.insert(roleGrant)
      .values({ id: randomUUID(), userId: officer, role: 'program_officer', officeId: world.officeId })
    await withTransaction(store().db, (tx) => assignAward(tx, world.awards[1]?.id ?? '', officer))
  }, 60_000)

  it('holds what waits, by the day it is due, and nothing of another office', async () => {
    // All are due on October 30 here: what came in first stands first.
    expect(await placesOf()).toEqual(['1 FY2017Q4', '3 FY2017Q3', '0 FY2017Q4', '2 FY2017Q4'])
    expect(await count('waiting')).toBe(4)
    expect(await queue({}, other)).toHaveLength(1)
  })

  it('says what stands out of each, and puts most of it first if asked', async () => {
    const entries = await queue({ order: 'risk' })
    expect(
      entries.map(({ risk, warnings, first, late, moved, besides }) => ({
        risk,
        warnings,
        first,
        late,
        moved,
        besides,
      })),
    ).toEqual(
      [
        // Warnings: 2 points; the first report of its award: 2.
        { risk: 4, warnings: 6, first: true, late: false, moved: null, besides: 'quarter' },
        // Two of three lines moved by at least ten and half: 3 points.
        { risk: 3, warnings: 0, first: false, late: false, moved: expect.closeTo(2 / 3), besides: 'quarter' },
        // An amendment counts every difference: one of three lines.
        {
          risk: 1,
          warnings: 0,
          first: false,
          late: false,
          moved: expect.closeTo(1 / 3),
          besides: 'official',
        },
        { risk: 0, warnings: 0, first: false, late: false, moved: 0, besides: 'quarter' },
      ].toSorted((a, b) => b.risk - a.risk),
    )
  })

  it('turns its pages without losing or repeating a report', async () => {
    for (const order of ['due', 'risk', 'arrived'] as const) {
      const all = await placesOf({ order })
      const pages = [await placesOf({ order, limit: 3 }), await placesOf({ order, limit: 3, offset: 3 })]
      expect(pages.flat(), order).toEqual(all)
      expect(await placesOf({ order, limit: 3, offset: 6 }), order).toEqual([])
    }
  })

  it('looks for what is done in recent quarters, or in the one that was asked for', async () => {
    expect(await placesOf({ status: 'accepted' })).toEqual(['2 FY2017Q3', '0 FY2017Q3'].toSorted())
    expect(await placesOf({ status: 'accepted', quarter: old })).toEqual(['2 FY2014Q4'])
    expect(await count('all')).toBe(6)
    expect(await count('waiting', { quarter: before })).toBe(1)
    expect(await count('returned')).toBe(0)
  })

  it('narrows to an officer, to nobody and to a program', async () => {
    expect(await placesOf({ officerId: officer })).toEqual(['1 FY2017Q4'])
    expect(await placesOf({ officerId: null })).toHaveLength(3)
    expect(await placesOf({ program: world.programIds[0] })).toEqual(['0 FY2017Q4', '2 FY2017Q4'])
    expect(await placesOf({ program: 'nowhere' })).toEqual([])
  })
})
