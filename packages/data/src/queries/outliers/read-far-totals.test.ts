import { addQuarters, fiscalQuarter, totalOf } from '@muster/metrics'
import { beforeAll, expect, it } from 'vitest'
import { acceptRevision } from '../../rollup/accept-revision.ts'
import { inScopeOf } from '../../scoping/in-scope-of.ts'
import { onEveryDatabase } from '../../testing/index.ts'
import { addDraft, addReport, makeSmallWorld, somebody, someMoment } from '../../testing/small-world.ts'
import { submit } from '../../testing/submit.ts'
import { withTransaction } from '../../with-transaction.ts'
import { grantsFrom } from '../identity/scopes.ts'
import { readFarTotals } from './read-far-totals.ts'
import { readTotalsBeside } from './read-totals-beside.ts'

const last = fiscalQuarter('FY2017Q4')
const quarters = Array.from({ length: 6 }, (_, at) => addQuarters(last, at - 5))
const range = { first: addQuarters(last, -3), last }
const metrics = ['new_clients']

onEveryDatabase('what may stand out', (store) => {
  let world: Awaited<ReturnType<typeof makeSmallWorld>>
  let foreign: typeof world
  let programs: string[]

  beforeAll(async () => {
    world = await makeSmallWorld(store().db, { kinds: ['direct_services', 'outreach'], awards: 5, quarters })
    foreign = await makeSmallWorld(store().db, { quarters })
    programs = world.programIds
    await course(0, [10, 11, 9, 10, 12, 90])
    await course(2, [10, 11, 9, 90, 10, 11])
    await course(4, [10, 70])
    await course(5, [10, 10, 10, 10, 10, 90])
  })

  /** New clients of an award for the last quarters; the sixth award is one of another office. */
  async function course(award: number, counts: readonly number[]): Promise<void> {
    const awardId = [...world.awards, ...foreign.awards][award]?.id ?? ''
    await withTransaction(store().db, async (tx) => {
      for (const [at, value] of counts.entries()) {
        const reportId = await addReport(tx, awardId, addQuarters(last, at + 1 - counts.length))
        const revisionId = await addDraft(tx, { awardId, reportId, number: 1 }, [
          { stratum: totalOf('new_clients'), state: 'TX', answer: { kind: 'value', value }, sourceRow: null },
        ])
        await submit(tx, awardId, revisionId)
        await acceptRevision(tx, { awardId, revisionId, at: someMoment, by: somebody })
      }
    })
  }

  const scope = () =>
    grantsFrom([{ role: 'program_officer', officeId: world.officeId, officeName: 'An office' }]).officesWith([
      'program_officer',
    ])
  const read = async (choice: Partial<Parameters<typeof readFarTotals>[2]> = {}) =>
    (
      await inScopeOf(store().db, scope(), (tx) => readFarTotals(tx, scope(), { metrics, range, ...choice }))
    ).toSorted((one, other) => one.sum - other.sum)

  it('is the latest of an award, far from its own counts before or without enough of them, of the own office alone', async () => {
    expect(await read()).toMatchObject([
      { awardId: world.awards[4]?.id, fiscalQuarter: last, sum: 70, own: null },
      { awardId: world.awards[0]?.id, fiscalQuarter: last, sum: 90, own: { median: 10 } },
    ])
  })

  it('is looked for in some metrics, quarters and programs', async () => {
    expect(await read({ metrics: ['open_clients'] })).toEqual([])
    expect(await read({ range: { first: range.first, last: addQuarters(last, -1) } })).toEqual([])
    expect(await read({ program: programs[0] })).toHaveLength(2)
    expect(await read({ program: programs[1] })).toEqual([])
  })

  it('can be set beside what other awards of the office said for the same quarter', async () => {
    const wanted = [{ metric: 'new_clients', fiscalQuarter: last }]
    const said = await readTotalsBeside(store().db, scope(), wanted)
    expect(said.map(({ sum }) => sum).toSorted((a, b) => a - b)).toEqual([11, 70, 90])
    expect(await readTotalsBeside(store().db, scope(), wanted, programs[1])).toEqual([])
    expect(await readTotalsBeside(store().db, scope(), [])).toEqual([])
  })
})
