import { fiscalQuarter, type FiscalQuarter, type StateCode, type Stratum } from '@muster/metrics'
import { asc, eq } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Transaction } from '../database.ts'
import type { NewObservation } from '../saving/save-observations.ts'
import { coverageCell, report, revision, rollupCell, stratum } from '../schema/index.ts'
import { onEveryDatabase } from '../testing/index.ts'
import {
  addDraft,
  addReport,
  makeSmallWorld,
  somebody,
  someMoment,
  type SmallWorld,
} from '../testing/small-world.ts'
import { submit } from '../testing/submit.ts'
import { acceptRevision } from './accept-revision.ts'
import { rebuildRollup } from './rebuild-rollup.ts'
import { withdrawAcceptance } from './withdraw-acceptance.ts'

const quarters = ['FY2017Q3', 'FY2017Q4'].map(fiscalQuarter)
const states: StateCode[] = ['TX', 'OK']
const strata: Stratum[] = [
  { metric: 'new_clients', breakdown: '', category: '' },
  { metric: 'new_clients', breakdown: 'age_group', category: '13_17' },
  { metric: 'open_clients', breakdown: '', category: '' },
  // Unduplicated: it is kept as an observation, and never has a cell.
  { metric: 'clients_served', breakdown: '', category: '' },
]
const adds = (of: Stratum) => of.metric !== 'clients_served'

type Step =
  | {
      kind: 'accept'
      award: number
      quarter: number
      answers: (number | 'not_reported' | 'not_tracked' | null)[]
    }
  | { kind: 'withdraw'; award: number; quarter: number; becomes: 'returned' | 'withdrawn' }

const place = { award: fc.nat({ max: 3 }), quarter: fc.nat({ max: 1 }) }
const answer = fc.oneof(
  { weight: 5, arbitrary: fc.nat({ max: 3 }) },
  { weight: 1, arbitrary: fc.maxSafeNat().map((value) => Math.floor(value / 16)) },
  { weight: 2, arbitrary: fc.constantFrom('not_reported' as const, 'not_tracked' as const) },
  { weight: 2, arbitrary: fc.constant(null) },
)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('accept' as const),
      ...place,
      answers: fc.array(answer, { minLength: 8, maxLength: 8 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('withdraw' as const),
      ...place,
      becomes: fc.constantFrom('returned' as const, 'withdrawn' as const),
    }),
  },
)

type Answers = Extract<Step, { kind: 'accept' }>['answers']

const observationsOf = (answers: Answers): NewObservation[] =>
  answers.flatMap((each, index) => {
    const of = strata[index % strata.length]
    const state = states[Math.floor(index / strata.length)]
    if (each === null || of === undefined || state === undefined) return []
    const said = typeof each === 'number' ? { kind: 'value' as const, value: each } : { kind: each }
    return [{ stratum: of, state, answer: said, sourceRow: index + 2 }]
  })

/** The same cells, added up the obvious way from what is official. */
function cellsOf(world: SmallWorld, official: Map<string, Answers>) {
  const cells = new Map<string, number[]>()
  for (const [key, answers] of official) {
    const [award = '', quarter = ''] = key.split(' ')
    const programId = world.awards[Number(award)]?.programId
    for (const { stratum: of, state, answer: said } of observationsOf(answers)) {
      if (!adds(of)) continue
      const cell = [of.metric, of.category, quarters[Number(quarter)], programId, state].join(' ')
      const [sum = 0, reporting = 0, notReported = 0, notTracked = 0] = cells.get(cell) ?? []
      cells.set(cell, [
        sum + (said.kind === 'value' ? said.value : 0),
        reporting + (said.kind === 'value' ? 1 : 0),
        notReported + (said.kind === 'not_reported' ? 1 : 0),
        notTracked + (said.kind === 'not_tracked' ? 1 : 0),
      ])
    }
  }
  return Object.fromEntries([...cells].sort(([a], [b]) => (a < b ? -1 : 1)))
}

async function readCells(tx: Transaction) {
  const rows = await tx.select().from(rollupCell).innerJoin(stratum, eq(stratum.id, rollupCell.stratumId))
  const cells = rows.map(({ rollup_cell: cell, stratum: of }) => [
    [of.metric, of.category, cell.fiscalQuarter, cell.programId, cell.state].join(' '),
    [cell.sum, cell.reporting, cell.notReported, cell.notTracked],
  ])
  return Object.fromEntries(cells.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)))
}

const readCoverage = (tx: Transaction) =>
  tx.select().from(coverageCell).orderBy(asc(coverageCell.programId), asc(coverageCell.fiscalQuarter))

class Undo extends Error {}

onEveryDatabase('roll-up', (store) => {
  it('cells equal a rebuild and a naive sum after any history of accepting, amending and withdrawing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const { db } = store()
        // Each history starts from nothing: it is never committed.
        const history = db.transaction(async (tx) => {
          const world = await makeSmallWorld(tx, { kinds: ['direct_services', 'outreach'], awards: 4 })
          const official = await play(tx, world, steps)
          const cells = await readCells(tx)
          const coverage = await readCoverage(tx)
          expect(cells).toEqual(cellsOf(world, official))
          expect(coverage.reduce((sum, each) => sum + each.accepted, 0)).toBe(official.size)
          expect(coverage.reduce((sum, each) => sum + each.expected, 0)).toBe(8)

          await rebuildRollup(tx)
          expect(await readCells(tx)).toEqual(cells)
          expect(await readCoverage(tx)).toEqual(coverage)
          throw new Undo()
        })
        await history.catch((error: unknown) => {
          if (!(error instanceof Undo)) throw error
        })
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})

/** Plays a history, and returns what is official at its end, by award and quarter. */
async function play(
  tx: Transaction,
  world: SmallWorld,
  steps: readonly Step[],
): Promise<Map<string, Answers>> {
  const official = new Map<string, Answers>()
  const reports = new Map<string, { id: string; revisions: number; accepted: string | undefined }>()
  for (const each of steps) {
    const key = `${each.award} ${each.quarter}`
    const awardId = world.awards[each.award]?.id ?? ''
    const quarter: FiscalQuarter | undefined = quarters[each.quarter]
    if (quarter === undefined) throw new Error('no such quarter')
    const now = reports.get(key) ?? {
      id: await addReport(tx, awardId, quarter),
      revisions: 0,
      accepted: undefined,
    }
    reports.set(key, now)
    if (each.kind === 'withdraw') {
      if (now.accepted === undefined) continue
      await withdrawAcceptance(tx, {
        awardId,
        revisionId: now.accepted,
        at: someMoment,
        by: somebody,
        becomes: each.becomes,
        reason: 'A test.',
      })
      now.accepted = undefined
      official.delete(key)
    } else {
      now.revisions += 1
      const draft = { awardId, reportId: now.id, number: now.revisions }
      const revisionId = await addDraft(tx, draft, observationsOf(each.answers))
      await submit(tx, awardId, revisionId)
      await acceptRevision(tx, { awardId, revisionId, at: someMoment, by: somebody })
      now.accepted = revisionId
      official.set(key, each.answers)
    }
    const accepted = await tx.select().from(revision).where(eq(revision.status, 'accepted'))
    const pointed = await tx.select().from(report)
    expect(accepted.map(({ id }) => id).sort()).toEqual(
      pointed.flatMap(({ acceptedRevisionId }) => acceptedRevisionId ?? []).sort(),
    )
  }
  return official
}
