import { allStrata, fiscalQuarter, stratumKey, type StateCode } from '@muster/metrics'
import fc from 'fast-check'
import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import type { Transaction } from '../database.ts'
import { readObservations } from '../queries/reports/read-revision.ts'
import { onEveryDatabase } from '../testing/index.ts'
import { addDraft, addReport, makeSmallWorld } from '../testing/small-world.ts'
import { submit } from '../testing/submit.ts'
import { withTransaction } from '../with-transaction.ts'
import type { RevisionKey } from './load-draft.ts'
import { rewriteObservations, type ChangedLine } from './rewrite-observations.ts'
import { saveObservations, type Answer, type NewObservation } from './save-observations.ts'

const strata = allStrata().slice(0, 6)
const states: readonly StateCode[] = ['OK', 'TX']
const total = { metric: 'new_clients', breakdown: '', category: '' }
const line = (more: Partial<NewObservation> = {}): NewObservation => ({
  stratum: total,
  state: 'TX',
  answer: { kind: 'value', value: 34 },
  sourceRow: 2,
  ...more,
})

const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ kind: fc.constant('value' as const), value: fc.nat() }),
  fc.record({ kind: fc.constantFrom('not_reported' as const, 'not_tracked' as const) }),
)
const keyOf = ({ state, stratum }: Pick<NewObservation, 'state' | 'stratum'>) =>
  `${state} ${stratumKey(stratum)}`
const places = { stratum: fc.constantFrom(...strata), state: fc.constantFrom(...states) }
const anyLines = fc.uniqueArray(
  fc.record({
    ...places,
    answer: anyAnswer,
    sourceRow: fc.option(fc.nat()),
    note: fc.constantFrom('', 'late'),
  }),
  { selector: keyOf },
)
const anyChanges = fc.uniqueArray(fc.record({ ...places, answer: fc.option(anyAnswer) }), {
  selector: keyOf,
  minLength: 1,
})

class Back extends Error {}

onEveryDatabase('rewriting a draft', (store) => {
  let awardId = ''
  let reportId = ''
  beforeAll(async () => {
    const quarter = fiscalQuarter('FY2017Q4')
    awardId = (await makeSmallWorld(store().db, { quarters: [quarter] })).awards[0]?.id ?? ''
    reportId = await withTransaction(store().db, (tx) => addReport(tx, awardId, quarter))
  })

  /** In an empty draft that is gone afterwards. */
  async function inDraft<T>(work: (tx: Transaction, key: RevisionKey) => Promise<T>): Promise<T> {
    let result: { value: T } | undefined
    await withTransaction(store().db, async (tx) => {
      const revisionId = await addDraft(tx, { awardId, reportId, number: 1 }, [])
      result = { value: await work(tx, { awardId, revisionId }) }
      throw new Back()
    }).catch((error: unknown) => {
      if (!(error instanceof Back)) throw error
    })
    if (result === undefined) throw new Error('nothing was done')
    return result.value
  }

  it('changes the lines that are named, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(anyLines, anyChanges, async (before, changes) => {
        const said = await inDraft(async (tx, key) => {
          await saveObservations(tx, key, before)
          await rewriteObservations(tx, key, changes)
          return readObservations(tx, key)
        })
        const wanted = new Map<string, unknown>(
          before.map((each) => [keyOf(each), { ...each, note: each.note || null }]),
        )
        for (const change of changes) {
          const note = before.find((each) => keyOf(each) === keyOf(change))?.note || null
          if (change.answer === null) wanted.delete(keyOf(change))
          else wanted.set(keyOf(change), { ...change, sourceRow: null, note })
        }
        expect(new Map<string, unknown>(said.map((each) => [keyOf(each), each]))).toEqual(wanted)
      }),
      { numRuns: 40 },
    )
  })

  it('refuses what is no draft, and changes nothing of it', async () => {
    const change: ChangedLine = { stratum: total, state: 'TX', answer: null }
    await inDraft(async (tx, key) => {
      await saveObservations(tx, key, [line()])
      await submit(tx, awardId, key.revisionId)
      await expect(rewriteObservations(tx, key, [change])).rejects.toThrow(
        'The revision is submitted, and must be draft for this.',
      )
      expect(await readObservations(tx, key)).toEqual([{ ...line(), note: null }])
    })
    const nowhere = withTransaction(store().db, (tx) =>
      rewriteObservations(tx, { awardId, revisionId: randomUUID() }, [change]),
    )
    await expect(nowhere).rejects.toThrow('The revision is missing, and must be draft for this.')
  })

  it('refuses a stratum that the dictionary does not have, and what is not a count', async () => {
    const ageless = { metric: 'new_clients', breakdown: 'age_group', category: 'ageless' }
    const rewrite = (change: Partial<ChangedLine>) =>
      inDraft((tx, key) =>
        rewriteObservations(tx, key, [{ stratum: total, state: 'TX', answer: null, ...change }]),
      )
    await expect(rewrite({ stratum: ageless })).rejects.toThrow(/no new_clients.age_group.ageless/)
    await expect(rewrite({ answer: { kind: 'value', value: -1 } })).rejects.toThrow(/not a count/)
  })
})
