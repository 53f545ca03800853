import { addQuarters, fiscalQuarter, robustDistance, totalOf, type StateCode } from '@muster/metrics'
import { asc } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Transaction } from '../database.ts'
import { awardTotal } from '../schema/index.ts'
import { onEveryDatabase } from '../testing/index.ts'
import { addDraft, addReport, makeSmallWorld, somebody, someMoment } from '../testing/small-world.ts'
import { submit } from '../testing/submit.ts'
import { acceptRevision } from './accept-revision.ts'
import { rebuildRollup } from './rebuild-rollup.ts'
import { withdrawAcceptance } from './withdraw-acceptance.ts'

// `rollup-equals-rebuild.test.ts` holds the sums of awards. Here are courses long enough to have a history beside them.

const quarters = Array.from({ length: 11 }, (_, at) => addQuarters(fiscalQuarter('FY2015Q1'), at))
const states: StateCode[] = ['TX', 'OK']

/** What a report says of new clients, for each state; null: the report is taken back. */
type Said = readonly number[] | null
const count = fc.oneof(
  { weight: 4, arbitrary: fc.nat({ max: 40 }) },
  { weight: 1, arbitrary: fc.nat({ max: 2 ** 45 }) },
)
const said: fc.Arbitrary<Said> = fc.array(count, { minLength: 1, maxLength: 2 })
const change = fc.tuple(
  fc.nat({ max: quarters.length - 1 }),
  fc.oneof({ weight: 2, arbitrary: said }, { weight: 1, arbitrary: fc.constant(null) }),
)

/** Plays what is said for some quarters, by their places, and returns the sums that are official at the end. */
async function play(tx: Transaction, steps: readonly (readonly [number, Said])[]) {
  const world = await makeSmallWorld(tx, { quarters })
  const awardId = world.awards[0]?.id ?? ''
  const reports = new Map<number, { id: string; revisions: number; accepted: string | undefined }>()
  const official = new Map<number, number>()
  for (const [at, counts] of steps) {
    const report = reports.get(at) ?? {
      id: await addReport(tx, awardId, quarters[at] ?? fiscalQuarter('FY2015Q1')),
      revisions: 0,
      accepted: undefined,
    }
    reports.set(at, report)
    const decision = { awardId, at: someMoment, by: somebody }
    if (counts === null) {
      if (report.accepted === undefined) continue
      const taken = { becomes: 'returned', reason: 'A test.' } as const
      await withdrawAcceptance(tx, { ...decision, ...taken, revisionId: report.accepted })
      report.accepted = undefined
      official.delete(at)
      continue
    }
    report.revisions += 1
    const lines = counts.map((value, index) => ({
      stratum: totalOf('new_clients'),
      state: states[index] ?? 'TX',
      answer: { kind: 'value', value } as const,
      sourceRow: null,
    }))
    const draft = { awardId, reportId: report.id, number: report.revisions }
    report.accepted = await addDraft(tx, draft, lines)
    await submit(tx, awardId, report.accepted)
    await acceptRevision(tx, { ...decision, revisionId: report.accepted })
    official.set(
      at,
      counts.reduce((sum, each) => sum + each, 0),
    )
  }
  return official
}

/** The sums beside up to seven before them, worked out the obvious way. */
function besides(official: ReadonlyMap<number, number>) {
  const course = [...official].toSorted(([one], [other]) => one - other)
  return course.map(([at, sum], place) => {
    const before = course.slice(Math.max(0, place - 7), place).map(([, each]) => each)
    const usual = robustDistance(sum, before)
    return [quarters[at], sum, place === course.length - 1, usual?.median ?? null, usual?.distance ?? null]
  })
}

const read = async (tx: Transaction) =>
  (await tx.select().from(awardTotal).orderBy(asc(awardTotal.fiscalQuarter))).map(
    ({ fiscalQuarter: quarter, sum, isLatest, median, distance }) => [
      quarter,
      sum,
      isLatest,
      median,
      distance,
    ],
  )

class Undo extends Error {}

onEveryDatabase('the totals of an award', (store) => {
  it('lie beside its history as a rebuild and a naive count have it, after any corrections', async () => {
    const course = fc.array(said, { minLength: quarters.length, maxLength: quarters.length })
    await fc.assert(
      fc.asyncProperty(course, fc.array(change, { maxLength: 5 }), async (first, changes) => {
        const history = store().db.transaction(async (tx) => {
          const official = await play(tx, [...first.map((counts, at) => [at, counts] as const), ...changes])
          const expected = besides(official)
          expect(await read(tx)).toEqual(expected)
          await rebuildRollup(tx)
          expect(await read(tx)).toEqual(expected)
          throw new Undo()
        })
        await history.catch((error: unknown) => {
          if (!(error instanceof Undo)) throw error
        })
      }),
      { numRuns: 8 },
    )
  }, 60_000)
})
