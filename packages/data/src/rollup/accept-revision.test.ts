import { fiscalQuarter, type StateCode } from '@muster/metrics'
import { and, eq, inArray } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Database, Transaction } from '../database.ts'
import { readCoverage } from '../queries/read-coverage.ts'
import { changeAward } from '../queries/registering/change-award.ts'
import { lockAwardTerms } from '../queries/registering/lock-award-terms.ts'
import { readLevelCoverage } from '../queries/rollup/read-level-coverage.ts'
import { readLevel } from '../queries/rollup/read-level.ts'
import { award, report, revision, rollupCell } from '../schema/index.ts'
import { onEveryDatabase, openPostgresStore } from '../testing/index.ts'
import { addDraft, addReport, makeSmallWorld, somebody, someMoment } from '../testing/small-world.ts'
import { submit } from '../testing/submit.ts'
import { withTransaction } from '../with-transaction.ts'
import { acceptRevision } from './accept-revision.ts'
import { rebuildRollup } from './rebuild-rollup.ts'
import { withdrawAcceptance } from './withdraw-acceptance.ts'

const quarter = fiscalQuarter('FY2017Q4')
const range = { first: quarter, last: quarter }
const newClients = { metric: 'new_clients', breakdown: '', category: '' }
const ofPrograms = { level: 'program', strata: [newClients], range } as const
const decision = { at: someMoment, by: somebody }

const submitted = async (
  tx: Transaction,
  awardId: string,
  reportId: string,
  number: number,
  value: number,
) => {
  const counts = [
    { stratum: newClients, state: 'TX' as const, answer: { kind: 'value' as const, value }, sourceRow: 2 },
  ]
  const revisionId = await addDraft(tx, { awardId, reportId, number }, counts)
  await submit(tx, awardId, revisionId)
  return revisionId
}

/** An award with a report whose first revision, of 34 new clients, waits for a decision. */
async function waiting(db: Database) {
  const world = await makeSmallWorld(db)
  const awardId = world.awards[0]?.id ?? ''
  return withTransaction(db, async (tx) => {
    const reportId = await addReport(tx, awardId, quarter)
    return {
      awardId,
      reportId,
      programId: world.programIds[0],
      first: await submitted(tx, awardId, reportId, 1, 34),
    }
  })
}

/** Another one changes what states an award serves. */
const serve = (db: Database, awardId: string, states: readonly StateCode[]) =>
  withTransaction(db, async (tx) => {
    const [found] = await tx.select({ number: award.number }).from(award).where(eq(award.id, awardId))
    await lockAwardTerms(tx, found?.number ?? '')
    await changeAward(tx, awardId, { states })
  })

onEveryDatabase('a decision', (store) => {
  const statuses = async (awardId: string) => {
    const rows = await store()
      .db.select()
      .from(revision)
      .where(eq(revision.awardId, awardId))
      .orderBy(revision.number)
    return rows.map(({ status }) => status)
  }
  const sumOf = async (programId: string | undefined) => {
    const points = await readLevel(store().db, ofPrograms)
    return points.find((each) => each.place === programId)?.sum
  }
  const acceptedOf = async (programId: string | undefined) =>
    (await readCoverage(store().db, range)).find((each) => each.programId === programId)?.accepted

  it('accepts, then amends: the official revision and the sum move by the difference', async () => {
    const { db } = store()
    const { awardId, reportId, programId, first } = await waiting(db)
    const accepted = await withTransaction(db, (tx) =>
      acceptRevision(tx, { awardId, revisionId: first, ...decision }),
    )
    expect(accepted).toEqual({ reportId, supersededRevisionId: null, cellsMoved: 1 })
    expect(await sumOf(programId)).toBe(34)

    const second = await withTransaction(db, (tx) => submitted(tx, awardId, reportId, 2, 30))
    expect(await statuses(awardId)).toEqual(['accepted', 'submitted'])
    expect(await sumOf(programId)).toBe(34)
    const amended = await withTransaction(db, (tx) =>
      acceptRevision(tx, { awardId, revisionId: second, ...decision }),
    )
    expect(amended.supersededRevisionId).toBe(first)
    expect(await statuses(awardId)).toEqual(['superseded', 'accepted'])
    expect(await sumOf(programId)).toBe(30)
    expect(await acceptedOf(programId)).toBe(1)
    const [kept] = await db
      .select()
      .from(report)
      .where(and(eq(report.awardId, awardId), eq(report.id, reportId)))
    expect(kept?.acceptedRevisionId).toBe(second)
  })

  it('withdrawn leaves no trace in the roll-up', async () => {
    const { db } = store()
    const { awardId, reportId, programId, first } = await waiting(db)
    await withTransaction(db, (tx) => acceptRevision(tx, { awardId, revisionId: first, ...decision }))
    const withdrawn = await withTransaction(db, (tx) =>
      withdrawAcceptance(tx, {
        awardId,
        revisionId: first,
        ...decision,
        becomes: 'returned',
        reason: 'Row 2 is last quarter’s.',
      }),
    )
    expect(withdrawn).toEqual({ reportId, cellsMoved: 1 })
    expect(await statuses(awardId)).toEqual(['returned'])
    expect(await sumOf(programId)).toBeUndefined()
    expect(await acceptedOf(programId)).toBe(0)
  })

  it('is refused for a revision that is not submitted, and moves nothing', async () => {
    const { db } = store()
    const { awardId, programId, first } = await waiting(db)
    const accept = () =>
      withTransaction(db, (tx) => acceptRevision(tx, { awardId, revisionId: first, ...decision }))
    await accept()
    await expect(accept()).rejects.toThrow('The revision is accepted, and must be submitted for this.')
    expect(await sumOf(programId)).toBe(34)
  })

  it('is refused for a revision of another award as for one that does not exist', async () => {
    const { db } = store()
    const [mine, theirs] = [await waiting(db), await waiting(db)]
    for (const revisionId of [theirs.first, randomUUID()]) {
      const key = { awardId: mine.awardId, revisionId }
      await expect(withTransaction(db, (tx) => acceptRevision(tx, { ...key, ...decision }))).rejects.toThrow(
        'The revision is missing',
      )
    }
  })

  it('that is rolled back leaves the roll-up as it was', async () => {
    const { db } = store()
    const { awardId, programId, first } = await waiting(db)
    const failed = withTransaction(db, async (tx) => {
      await acceptRevision(tx, { awardId, revisionId: first, ...decision })
      throw new Error('the next step failed')
    })
    await expect(failed).rejects.toThrow('the next step failed')
    expect(await sumOf(programId)).toBeUndefined()
    expect(await statuses(awardId)).toEqual(['submitted'])
  })

  it('says so, and keeps nothing, when the cells do not say what the observations say', async () => {
    const { db } = store()
    const { awardId, programId, first } = await waiting(db)
    await withTransaction(db, (tx) => acceptRevision(tx, { awardId, revisionId: first, ...decision }))
    await db
      .update(rollupCell)
      .set({ sum: 3 })
      .where(eq(rollupCell.programId, programId ?? ''))
    const withdraw = () =>
      withTransaction(db, (tx) =>
        withdrawAcceptance(tx, {
          awardId,
          revisionId: first,
          ...decision,
          becomes: 'withdrawn',
          reason: 'A test.',
        }),
      )
    await expect(withdraw()).rejects.toThrow('Rebuild the roll-up')
    await withTransaction(db, rebuildRollup)
    expect(await sumOf(programId)).toBe(34)
    await withdraw()
    expect(await sumOf(programId)).toBeUndefined()
  })
})

describe('at the same time, on PostgreSQL,', () => {
  it('eight officers accept and amend, somebody rebuilds, and nothing is lost', async () => {
    const store = await openPostgresStore()
    const { db } = store
    const world = await makeSmallWorld(db, { awards: 8 })
    const rounds = 6
    await Promise.all(
      world.awards.map(async ({ id: awardId }, index) => {
        const reportId = await withTransaction(db, (tx) => addReport(tx, awardId, quarter))
        for (let number = 1; number <= rounds; number += 1) {
          const revisionId = await withTransaction(db, (tx) =>
            submitted(tx, awardId, reportId, number, number * 10 ** index),
          )
          await withTransaction(db, (tx) => acceptRevision(tx, { awardId, revisionId, ...decision }))
          if (index === 0) await withTransaction(db, rebuildRollup)
        }
      }),
    )
    expect((await readLevel(db, ofPrograms)).map(({ sum }) => sum)).toEqual([66_666_666])
    expect((await readCoverage(db, range)).map(({ accepted, expected }) => [accepted, expected])).toEqual([
      [8, 8],
    ])
    await store.close()
  })

  it('an acceptance counts in the states that its award serves, also if they change meanwhile', async () => {
    const store = await openPostgresStore()
    const { db } = store
    const { awardId, first } = await waiting(db)
    const changed = await withTransaction(db, async (tx) => {
      await acceptRevision(tx, { awardId, revisionId: first, ...decision })
      // Another one changes them before this is committed: has begun to, at least, after a while.
      const changing = serve(db, awardId, ['AK', 'TX'])
      await setTimeout(200)
      return { changing }
    })
    await changed.changing
    const byState = await readLevelCoverage(db, { level: 'state', range })
    expect(byState.map(({ place, accepted, expected }) => [place, accepted, expected])).toEqual([
      ['AK', 1, 1],
      ['TX', 1, 1],
    ])
    await store.close()
  })

  it('of many who accept one revision, one succeeds', async () => {
    const store = await openPostgresStore()
    const { db } = store
    const { awardId, first } = await waiting(db)
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, () =>
        withTransaction(db, (tx) => acceptRevision(tx, { awardId, revisionId: first, ...decision })),
      ),
    )
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await readLevel(db, ofPrograms)).map(({ sum }) => sum)).toEqual([34])
    await store.close()
  })

  it('a report cannot have two drafts, or two revisions that wait', async () => {
    const store = await openPostgresStore()
    const { db } = store
    const { awardId, reportId } = await waiting(db)
    await expect(withTransaction(db, (tx) => submitted(tx, awardId, reportId, 2, 1))).rejects.toThrow()
    await withTransaction(db, (tx) => addDraft(tx, { awardId, reportId, number: 2 }, []))
    await expect(
      withTransaction(db, (tx) => addDraft(tx, { awardId, reportId, number: 3 }, [])),
    ).rejects.toThrow()
    const open = await db
      .select()
      .from(revision)
      .where(inArray(revision.status, ['draft', 'submitted']))
    expect(open.map(({ status }) => status).sort()).toEqual(['draft', 'submitted'])
    await store.close()
  })
})
