import { addDays, fiscalQuarter, isoDate, owedReports, type OwedReport } from '@muster/metrics'
import { and, asc, eq, gt } from 'drizzle-orm'
import fc from 'fast-check'
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Database, Transaction } from '../database.ts'
import { rebuildRollup } from '../rollup/rebuild-rollup.ts'
import { coverageCell, extensionRequest, obligation, revision } from '../schema/index.ts'
import { onEveryDatabase } from '../testing/index.ts'
import { addDraft, addReport, makeSmallWorld, somebody, someMoment } from '../testing/small-world.ts'
import { submit } from '../testing/submit.ts'
import { withTransaction } from '../with-transaction.ts'
import { followAward } from './follow-award.ts'

const owedOver = (startsOn: string, endsOn: string): readonly OwedReport[] =>
  owedReports({
    programKind: 'direct_services',
    startsOn: isoDate(startsOn),
    endsOn: isoDate(endsOn),
    dueDays: 30,
    finalDueDays: 120,
  })

const readObligations = (db: Database, awardId: string) =>
  db
    .select({
      quarter: obligation.fiscalQuarter,
      dueOn: obligation.dueOn,
      isFinal: obligation.isFinal,
      extendedTo: obligation.extendedTo,
    })
    .from(obligation)
    .where(eq(obligation.awardId, awardId))
    .orderBy(asc(obligation.fiscalQuarter))

const readExpected = (db: Database) =>
  db
    .select({
      programId: coverageCell.programId,
      quarter: coverageCell.fiscalQuarter,
      expected: coverageCell.expected,
    })
    .from(coverageCell)
    .where(gt(coverageCell.expected, 0))
    .orderBy(asc(coverageCell.programId), asc(coverageCell.fiscalQuarter))

/** A report of a quarter, as far as it came. */
async function addReportIn(
  tx: Transaction,
  { awardId, quarter }: { awardId: string; quarter: string },
  status: 'withdrawn' | 'draft' | 'submitted',
): Promise<void> {
  const reportId = await addReport(tx, awardId, fiscalQuarter(quarter))
  const revisionId = await addDraft(tx, { awardId, reportId, number: 1 }, [])
  if (status === 'submitted') await submit(tx, awardId, revisionId)
  if (status === 'withdrawn') await tx.update(revision).set({ status }).where(eq(revision.id, revisionId))
}

type Step =
  | { kind: 'period'; start: number; days: number }
  | { kind: 'report'; quarter: number; status: 'withdrawn' | 'draft' | 'submitted' }

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('period' as const),
      start: fc.nat({ max: 700 }),
      days: fc.nat({ max: 700 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('report' as const),
      quarter: fc.nat({ max: 10 }),
      status: fc.constantFrom('withdrawn' as const, 'draft' as const, 'submitted' as const),
    }),
  },
)

onEveryDatabase('obligations follow their award', (store) => {
  it('opens what is owed, and does nothing more when it is done again', async () => {
    const { awards } = await makeSmallWorld(store().db, { quarters: [] })
    const awardId = awards[0]?.id ?? ''
    const owed = owedOver('2016-10-01', '2017-09-30')
    const follow = () => withTransaction(store().db, (tx) => followAward(tx, awardId, owed))
    expect(await follow()).toEqual({ opened: 4, dropped: 0, moved: 0 })
    expect(await follow()).toEqual({ opened: 0, dropped: 0, moved: 0 })
    expect((await readObligations(store().db, awardId)).at(-1)).toEqual({
      quarter: 'FY2017Q4',
      dueOn: '2018-01-28',
      isFinal: true,
      extendedTo: null,
    })
  })

  it('drops with a quarter what was asked about it, and ends an extension that the new day overtakes', async () => {
    const { db } = store()
    const { awards } = await makeSmallWorld(db, { quarters: [] })
    const awardId = awards[0]?.id ?? ''
    await withTransaction(db, (tx) => followAward(tx, awardId, owedOver('2016-10-01', '2017-09-30')))
    const ask = (quarter: string) =>
      db.insert(extensionRequest).values({
        awardId,
        id: randomUUID(),
        fiscalQuarter: fiscalQuarter(quarter),
        status: 'asked',
        newDueOn: '2018-02-28',
        reason: 'The database moves to another host.',
        askedBy: somebody,
        askedAt: someMoment,
      })
    await ask('FY2017Q4')
    await ask('FY2017Q2')
    await db
      .update(obligation)
      .set({ extendedTo: '2017-08-31' })
      .where(and(eq(obligation.awardId, awardId), eq(obligation.fiscalQuarter, fiscalQuarter('FY2017Q3'))))

    const shorter = owedOver('2016-10-01', '2017-06-30')
    expect(await withTransaction(db, (tx) => followAward(tx, awardId, shorter))).toEqual({
      opened: 0,
      dropped: 1,
      moved: 1,
    })
    // The third quarter is the final report now, and due later than it was extended to.
    expect((await readObligations(db, awardId)).at(-1)).toEqual({
      quarter: 'FY2017Q3',
      dueOn: '2017-10-28',
      isFinal: true,
      extendedTo: null,
    })
    const left = await db.select().from(extensionRequest).where(eq(extensionRequest.awardId, awardId))
    expect(left.map(({ fiscalQuarter: quarter }) => quarter)).toEqual(['FY2017Q2'])
  })

  it('leaves the day that a submission was judged by, and lets the day of a draft follow', async () => {
    const { db } = store()
    const { awards } = await makeSmallWorld(db, { awards: 2, quarters: [] })
    for (const [at, status] of (['submitted', 'draft'] as const).entries()) {
      const awardId = awards[at]?.id ?? ''
      await withTransaction(db, async (tx) => {
        await followAward(tx, awardId, owedOver('2016-10-01', '2017-09-30'))
        await addReportIn(tx, { awardId, quarter: 'FY2017Q4' }, status)
        await followAward(tx, awardId, owedOver('2016-10-01', '2018-09-30'))
      })
      const found = (await readObligations(db, awardId)).find(({ quarter }) => quarter === 'FY2017Q4')
      expect(found).toMatchObject({ isFinal: false, dueOn: status === 'draft' ? '2017-10-30' : '2018-01-28' })
    }
  })

  it('after any sequence of changes equals what is made from scratch, but for what has a report', async () => {
    const { db } = store()
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 12 }), async (steps) => {
        const { awards } = await makeSmallWorld(db, { quarters: [] })
        const awardId = awards[0]?.id ?? ''
        let owed: readonly OwedReport[] = []
        const reports = new Map<string, { status: string; dueOn: string }>()
        for (const each of steps) {
          if (each.kind === 'period') {
            const startsOn = addDays(isoDate('2015-10-01'), each.start)
            owed = owedOver(startsOn, addDays(startsOn, each.days))
            await withTransaction(db, (tx) => followAward(tx, awardId, owed))
          } else {
            const stand = await readObligations(db, awardId)
            const place = stand[each.quarter % Math.max(1, stand.length)]
            if (place === undefined || reports.has(place.quarter)) continue
            await withTransaction(db, (tx) => addReportIn(tx, { awardId, ...place }, each.status))
            reports.set(place.quarter, { status: each.status, dueOn: place.dueOn })
          }
          const now = await readObligations(db, awardId)
          const untouched = now.filter(({ quarter }) => !reports.has(quarter))
          expect(untouched).toEqual(
            owed.filter(({ quarter }) => !reports.has(quarter)).map((one) => ({ ...one, extendedTo: null })),
          )
          for (const [quarter, { status, dueOn }] of reports) {
            const kept = now.find((one) => one.quarter === quarter)
            const wanted = owed.find((one) => one.quarter === quarter)
            expect(kept?.isFinal).toBe(wanted?.isFinal ?? false)
            if (status === 'submitted') expect(kept?.dueOn).toBe(dueOn)
            else if (wanted !== undefined) expect(kept?.dueOn).toBe(wanted.dueOn)
          }
        }
        const expected = await readExpected(db)
        await withTransaction(db, rebuildRollup)
        expect(await readExpected(db)).toEqual(expected)
      }),
      { numRuns: 15 },
    )
  })
})
