import { fiscalQuarter, totalOf } from '@muster/metrics'
import { beforeAll, expect, it } from 'vitest'
import { acceptRevision } from '../../rollup/accept-revision.ts'
import { onEveryDatabase } from '../../testing/index.ts'
import { addDraft, addReport, makeSmallWorld, somebody, someMoment } from '../../testing/small-world.ts'
import { submit } from '../../testing/submit.ts'
import { withTransaction } from '../../with-transaction.ts'
import { readPeers } from './read-peers.ts'

const quarters = ['FY2016Q3', 'FY2017Q2', 'FY2017Q3', 'FY2017Q4']
const before = fiscalQuarter('FY2017Q4')

onEveryDatabase('similar awards', (store) => {
  /** Award ids by the number of clients that they serve. */
  const awards = new Map<number, string>()

  /** An award of an organization of its own, with these clients served in each quarter, and a tenth of them new. */
  async function serving(served: number, told = quarters): Promise<string> {
    const { db } = store()
    const world = await makeSmallWorld(db, { quarters })
    const awardId = world.awards[0]?.id ?? ''
    for (const quarter of told)
      await withTransaction(db, async (tx) => {
        const reportId = await addReport(tx, awardId, fiscalQuarter(quarter))
        const revisionId = await addDraft(
          tx,
          { awardId, reportId, number: 1 },
          Object.entries({ clients_served: served, new_clients: served / 10 }).map(([metric, value]) => ({
            stratum: totalOf(metric),
            state: 'TX',
            answer: { kind: 'value', value },
            sourceRow: 2,
          })),
        )
        await submit(tx, awardId, revisionId)
        await acceptRevision(tx, { awardId, revisionId, at: someMoment, by: somebody })
      })
    return awardId
  }

  const peersOf = (awardId: string, main = 'clients_served') =>
    readPeers(store().db, { awardId, programKind: 'direct_services', main, before })

  beforeAll(async () => {
    for (const served of [100, 110, 120, 130, 140, 150, 160, 170, 180, 5_000])
      awards.set(served, await serving(served))
  })

  it('are awards of other organizations of about the same size, with the range of nine in ten', async () => {
    const peers = await peersOf(awards.get(100) ?? '')
    expect(peers?.awards).toBe(8)
    expect(peers?.usual.map(({ metric }) => metric)).toEqual(['clients_served', 'new_clients'])
    const [served, clients] = peers?.usual ?? []
    expect(served?.low).toBeGreaterThanOrEqual(110)
    expect(served?.high).toBeLessThanOrEqual(180)
    expect(clients?.low).toBeCloseTo((served?.low ?? 0) / 10)
  })

  it('are not told where there are fewer than eight', async () => {
    expect(await peersOf(awards.get(5_000) ?? '')).toBeUndefined()
    expect(await peersOf(awards.get(100) ?? '', 'tips_received')).toBeUndefined()
  })

  it('are all of the kind for an award that has reported nothing yet, and never what is too old', async () => {
    const fresh = await serving(0, [])
    await serving(90, ['FY2016Q3', 'FY2017Q4'])
    expect((await peersOf(fresh))?.awards).toBe(10)
  })
})
