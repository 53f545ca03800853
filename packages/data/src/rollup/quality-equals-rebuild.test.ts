import { fiscalQuarter } from '@muster/metrics'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Transaction } from '../database.ts'
import { extendObligation } from '../queries/extending/write-extensions.ts'
import { readQuality } from '../queries/read-quality.ts'
import { saveExplanations } from '../saving/save-explanations.ts'
import { saveFindings } from '../saving/save-findings.ts'
import { onEveryDatabase } from '../testing/index.ts'
import { addDraft, addReport, makeSmallWorld, somebody, type SmallWorld } from '../testing/small-world.ts'
import { submit } from '../testing/submit.ts'
import { acceptRevision } from './accept-revision.ts'
import { rebuildRollup } from './rebuild-rollup.ts'
import { withdrawAcceptance } from './withdraw-acceptance.ts'

const quarter = fiscalQuarter('FY2017Q4')
// Reports of the small world are due on 30 October. Noon in UTC is the same day everywhere that it matters.
const days = ['2017-10-29', '2017-11-03', '2017-11-20'] as const
const at = '2017-12-01T12:00:00.000Z'

type Step =
  | { kind: 'accept'; award: number; day: number; asks: readonly string[]; explains: readonly string[] }
  | { kind: 'withdraw'; award: number }
  | { kind: 'extend'; award: number; day: number }

const award = fc.nat({ max: 2 })
const day = fc.nat({ max: days.length - 1 })
// Findings of two rules that ask, and of one that does not; explained one by one, or all of a rule at once.
const finding = fc.constantFrom('Q203 TX a', 'Q203 TX b', 'M301 TX a', 'V110 TX a')
const explanation = fc.constantFrom('Q203 TX a', 'Q203 TX b', 'Q203 ', 'M301 TX a', 'M301 ')
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('accept' as const),
      award,
      day,
      asks: fc.array(finding, { maxLength: 5 }),
      explains: fc.uniqueArray(explanation, { maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('withdraw' as const), award }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('extend' as const), award, day }) },
)

const unplaced = {
  severity: 'warning',
  row: null,
  column: null,
  value: null,
  message: 'A message.',
  fix: 'A fix.',
} as const

const partsOf = (text: string) => {
  const space = text.indexOf(' ')
  return { code: text.slice(0, space), subject: text.slice(space + 1) }
}

/** What an award has said, and when: enough to count it again the obvious way. */
interface Said {
  reportId: string
  revisions: number
  certifiedOn: string[]
  dueOn: string
  official?: { revisionId: string; asks: readonly string[]; explains: readonly string[] } | undefined
}

async function play(tx: Transaction, world: SmallWorld, steps: readonly Step[]): Promise<readonly Said[]> {
  const all: Said[] = []
  for (const { id } of world.awards) {
    const reportId = await addReport(tx, id, quarter)
    all.push({ reportId, revisions: 0, certifiedOn: [], dueOn: '2017-10-30' })
  }
  for (const each of steps) {
    const awardId = world.awards[each.award]?.id ?? ''
    const said = all[each.award]
    if (said === undefined) throw new Error('no such award')
    if (each.kind === 'extend') {
      const later = days[each.day] ?? ''
      if (later <= said.dueOn) continue
      await extendObligation(tx, { awardId, quarter }, later)
      said.dueOn = later
    } else if (each.kind === 'withdraw') {
      if (said.official === undefined) continue
      const { revisionId } = said.official
      await withdrawAcceptance(tx, {
        awardId,
        revisionId,
        at,
        by: somebody,
        becomes: 'returned',
        reason: 'A test.',
      })
      said.official = undefined
    } else {
      said.revisions += 1
      const revisionId = await addDraft(tx, { awardId, reportId: said.reportId, number: said.revisions }, [])
      const key = { awardId, revisionId }
      await saveFindings(
        tx,
        key,
        each.asks.map((text) => ({
          ...partsOf(text),
          ...unplaced,
        })),
      )
      await saveExplanations(
        tx,
        key,
        each.explains.map((text) => ({ ...partsOf(text), text: 'It is right as it is.' })),
        { at, by: somebody },
      )
      await submit(tx, awardId, revisionId)
      // Time runs forward: an amendment is never certified before what it amends.
      const on = [...said.certifiedOn, days[each.day] ?? ''].sort().at(-1) ?? ''
      await tx.execute(sql`insert into certification (award_id, revision_id, id, user_id, name, statement, at, sha256)
        values (${awardId}::uuid, ${revisionId}::uuid, ${randomUUID()}::uuid, ${somebody}::uuid, 'Somebody', 'It is true.',
          ${`${on}T18:00:00Z`}::timestamptz, ${'a'.repeat(64)})`)
      said.certifiedOn.push(on)
      await acceptRevision(tx, { ...key, at, by: somebody })
      said.official = { revisionId, asks: each.asks, explains: each.explains }
    }
  }
  return all
}

function naive(all: readonly Said[]) {
  const counted = { late: 0, explained: 0, notExplained: 0 }
  for (const { official, certifiedOn, dueOn } of all) {
    if (official === undefined) continue
    if ((certifiedOn[0] ?? '') > dueOn) counted.late += 1
    for (const asked of official.asks) {
      const { code } = partsOf(asked)
      if (code.startsWith('V')) continue
      const isSaid = official.explains.some((text) => text === asked || text === `${code} `)
      counted[isSaid ? 'explained' : 'notExplained'] += 1
    }
  }
  return counted
}

const read = async (tx: Transaction) => {
  const rows = await readQuality(tx, { first: quarter, last: quarter })
  return rows.reduce(
    (sum, each) => ({
      late: sum.late + each.late,
      explained: sum.explained + each.explained,
      notExplained: sum.notExplained + each.notExplained,
    }),
    { late: 0, explained: 0, notExplained: 0 },
  )
}

class Undo extends Error {}

onEveryDatabase('the quality of a quarter', (store) => {
  it('equals a rebuild and a naive count after any history of accepting, withdrawing and giving more time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 9 }), async (steps) => {
        // Each history starts from nothing: it is never committed.
        const history = store().db.transaction(async (tx) => {
          const world = await makeSmallWorld(tx, { awards: 3, states: ['TX'], quarters: [quarter] })
          const counted = naive(await play(tx, world, steps))
          expect(await read(tx)).toEqual(counted)
          await rebuildRollup(tx)
          expect(await read(tx)).toEqual(counted)
          throw new Undo()
        })
        await history.catch((error: unknown) => {
          if (!(error instanceof Undo)) throw error
        })
      }),
      { numRuns: 12 },
    )
  })
})
