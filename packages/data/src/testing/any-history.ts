import { fiscalQuarter, type FiscalQuarter, type StateCode, type Stratum } from '@muster/metrics'
import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { expect } from 'vitest'
import type { Transaction } from '../database.ts'
import { changeAward } from '../queries/registering/change-award.ts'
import { acceptRevision } from '../rollup/accept-revision.ts'
import { rebuildRollup } from '../rollup/rebuild-rollup.ts'
import { withdrawAcceptance } from '../rollup/withdraw-acceptance.ts'
import type { NewObservation } from '../saving/save-observations.ts'
import { award as awards, report, revision } from '../schema/index.ts'
import { addDraft, addReport, makeSmallWorld, somebody, someMoment } from './small-world.ts'
import { submit } from './submit.ts'

// Histories of four awards over two quarters, for whoever holds the roll-up against them.

export const quarters = ['FY2017Q3', 'FY2017Q4'].map(fiscalQuarter)
const states: StateCode[] = ['TX', 'OK']
const strata: Stratum[] = [
  { metric: 'new_clients', breakdown: '', category: '' },
  { metric: 'new_clients', breakdown: 'age_group', category: '13_17' },
  { metric: 'open_clients', breakdown: '', category: '' },
  // Unduplicated: it is kept as an observation, and never has a cell.
  { metric: 'clients_served', breakdown: '', category: '' },
]
export const adds = (of: Stratum) => of.metric !== 'clients_served'

export type Step =
  | {
      kind: 'accept'
      award: number
      quarter: number
      answers: (number | 'not_reported' | 'not_tracked' | null)[]
    }
  | { kind: 'withdraw'; award: number; quarter: number; becomes: 'returned' | 'withdrawn' }
  | { kind: 'serve'; award: number; states: StateCode[] }
  | { kind: 'move'; award: number; to: number }

const place = { award: fc.nat({ max: 3 }), quarter: fc.nat({ max: 1 }) }
const answer = fc.oneof(
  { weight: 5, arbitrary: fc.nat({ max: 3 }) },
  { weight: 1, arbitrary: fc.maxSafeNat().map((value) => Math.floor(value / 16)) },
  { weight: 2, arbitrary: fc.constantFrom('not_reported' as const, 'not_tracked' as const) },
  { weight: 2, arbitrary: fc.constant(null) },
)
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
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
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('serve' as const),
      award: place.award,
      states: fc.subarray<StateCode>(['AK', 'OK', 'TX'], { minLength: 1 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('move' as const), award: place.award, to: place.award }),
  },
)

export type Answers = Extract<Step, { kind: 'accept' }>['answers']

export const observationsOf = (answers: Answers): NewObservation[] =>
  answers.flatMap((each, index) => {
    const of = strata[index % strata.length]
    const state = states[Math.floor(index / strata.length)]
    if (each === null || of === undefined || state === undefined) return []
    const said = typeof each === 'number' ? { kind: 'value' as const, value: each } : { kind: each }
    return [{ stratum: of, state, answer: said, sourceRow: index + 2 }]
  })

/** An award as it stands: where its reports count. */
export interface Standing {
  id: string
  programId: string
  officeId: string
  states: StateCode[]
}

/** Two offices with two programs each, and an award for each program. */
export async function makeWorld(tx: Transaction): Promise<Standing[]> {
  const made: Standing[] = []
  for (let office = 0; office < 2; office += 1) {
    const world = await makeSmallWorld(tx, { kinds: ['direct_services', 'outreach'], awards: 2 })
    made.push(
      ...world.awards.map((each) => ({
        ...each,
        officeId: world.officeId,
        states: ['TX', 'OK'] as StateCode[],
      })),
    )
  }
  return made
}

/** Plays a history in the world, and returns what is official at its end, by award and quarter. */
export async function play(
  tx: Transaction,
  world: readonly Standing[],
  steps: readonly Step[],
): Promise<Map<string, Answers>> {
  const official = new Map<string, Answers>()
  const reports = new Map<string, { id: string; revisions: number; accepted: string | undefined }>()
  for (const each of steps) {
    const standing = world[each.award]
    if (standing === undefined) throw new Error('no such award')
    const awardId = standing.id
    if (each.kind === 'serve') {
      await changeAward(tx, awardId, { states: each.states })
      standing.states = each.states
      continue
    }
    if (each.kind === 'move') {
      const { programId = '', officeId = '' } = world[each.to] ?? {}
      await tx.update(awards).set({ programId }).where(eq(awards.id, awardId))
      await rebuildRollup(tx)
      Object.assign(standing, { programId, officeId })
      continue
    }
    const key = `${each.award} ${each.quarter}`
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
