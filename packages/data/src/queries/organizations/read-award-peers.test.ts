import { fiscalQuarter, totalOf, type MetricCode, type ProgramKind } from '@muster/metrics'
import { beforeAll, expect, it } from 'vitest'
import { acceptRevision } from '../../rollup/accept-revision.ts'
import { inScopeOf } from '../../scoping/in-scope-of.ts'
import { onEveryDatabase } from '../../testing/index.ts'
import { addDraft, addReport, makeSmallWorld, somebody, someMoment } from '../../testing/small-world.ts'
import { submit } from '../../testing/submit.ts'
import { withTransaction } from '../../with-transaction.ts'
import { grantsFrom } from '../identity/scopes.ts'
import { countReturns } from './count-returns.ts'
import { listFundedOrganizations } from './list-funded-organizations.ts'
import { readAwardCoverage } from './read-award-coverage.ts'
import { readAwardPeers } from './read-award-peers.ts'

const [earlier, last] = [fiscalQuarter('FY2017Q3'), fiscalQuarter('FY2017Q4')]
const range = { first: earlier, last }
const main: MetricCode = 'new_clients'
const sizes: Record<ProgramKind, MetricCode> = {
  direct_services: main,
  task_force: 'tips_received',
  hotline: 'signals_received',
  outreach: 'people_reached',
  online_identification: 'searches_run',
  training_ta: 'people_trained',
}

onEveryDatabase('the awards of an organization', (store) => {
  let own: Awaited<ReturnType<typeof makeSmallWorld>>
  const ownId = () => own.awards[0]?.id ?? ''

  beforeAll(async () => {
    own = await makeSmallWorld(store().db)
    await report(own, [100, 5])
    // Eight of similar size, one far larger, and each in an organization and office of its own.
    for (const count of [60, 70, 80, 90, 110, 120, 130, 140, 4_000])
      await report(await makeSmallWorld(store().db), [count])
  })

  /** For the last quarter: a number for each state. */
  async function report({ awards }: typeof own, counts: readonly number[]): Promise<void> {
    const awardId = awards[0]?.id ?? ''
    await withTransaction(store().db, async (tx) => {
      const reportId = await addReport(tx, awardId, last)
      const lines = counts.map((value, index) => ({
        stratum: totalOf(main),
        state: (['TX', 'OK'] as const)[index] ?? 'TX',
        answer: { kind: 'value', value } as const,
        sourceRow: null,
      }))
      const revisionId = await addDraft(tx, { awardId, reportId, number: 1 }, lines)
      await submit(tx, awardId, revisionId)
      await acceptRevision(tx, { awardId, revisionId, at: someMoment, by: somebody })
    })
  }

  const scope = () =>
    grantsFrom([{ role: 'program_officer', officeId: own.officeId, officeName: 'An office' }]).officesWith([
      'program_officer',
    ])

  it('lie beside the quartiles of peers of similar size, also from inside a scope that does not hold them', async () => {
    const choice = { awardIds: [ownId()], metrics: [main], sizes, range }
    const expected = [
      { awardId: ownId(), metric: main, fiscalQuarter: last, first: 77.5, median: 100, third: 122.5 },
    ]
    expect(await readAwardPeers(store().db, choice)).toEqual(expected)
    expect(await inScopeOf(store().db, scope(), (tx) => readAwardPeers(tx, choice))).toEqual(expected)
    expect(await readAwardPeers(store().db, { ...choice, awardIds: [] })).toEqual([])
  })

  it('owe reports, of which some are accepted and none was returned', async () => {
    const choice = { awardIds: [ownId()], range }
    expect(await readAwardCoverage(store().db, choice)).toEqual([
      { awardId: ownId(), fiscalQuarter: earlier, accepted: false },
      { awardId: ownId(), fiscalQuarter: last, accepted: true },
    ])
    expect(await countReturns(store().db, choice)).toEqual([])
  })

  it('are listed by organization, within the scope alone', async () => {
    expect(await listFundedOrganizations(store().db, scope())).toMatchObject([
      { id: own.organizationId, name: 'Example Harbor', awards: 1, programKinds: ['direct_services'] },
    ])
  })
})
