import { fiscalQuarter, totalOf, type FiscalQuarter } from '@muster/metrics'
import { beforeAll, expect, it } from 'vitest'
import { acceptRevision } from '../../rollup/accept-revision.ts'
import type { NewObservation } from '../../saving/save-observations.ts'
import { onEveryDatabase } from '../../testing/index.ts'
import {
  addDraft,
  addReport,
  makeSmallWorld,
  somebody,
  someMoment,
  type SmallWorld,
} from '../../testing/small-world.ts'
import { submit } from '../../testing/submit.ts'
import { withTransaction } from '../../with-transaction.ts'
import { readEarlierReports } from './read-earlier-reports.ts'

const q = fiscalQuarter
const quarters = ['FY2016Q3', 'FY2016Q4', 'FY2017Q1', 'FY2017Q2', 'FY2017Q3', 'FY2017Q4']

const value = (metric: string, number: number): NewObservation => ({
  stratum: totalOf(metric),
  state: 'TX',
  answer: { kind: 'value', value: number },
  sourceRow: 2,
})

onEveryDatabase('earlier reports', (store) => {
  let world: SmallWorld
  let award: string
  let other: string

  beforeAll(async () => {
    world = await makeSmallWorld(store().db, { awards: 2, quarters })
    ;[award = '', other = ''] = world.awards.map(({ id }) => id)
    await report(award, q('FY2016Q3'), [{ numbers: [value('new_clients', 1)], until: 'accepted' }])
    await report(award, q('FY2016Q4'), [{ numbers: [value('new_clients', 2)], until: 'accepted' }])
    await report(award, q('FY2017Q1'), [
      { numbers: [value('new_clients', 3)], until: 'accepted' },
      { numbers: [value('new_clients', 30)], until: 'submitted' },
    ])
    await report(award, q('FY2017Q2'), [
      {
        numbers: [
          value('new_clients', 4),
          { stratum: totalOf('open_clients'), state: 'TX', answer: { kind: 'not_reported' }, sourceRow: 3 },
          {
            stratum: { metric: 'new_clients', breakdown: 'gender', category: 'male' },
            state: 'OK',
            answer: { kind: 'value', value: 0 },
            sourceRow: 4,
          },
        ],
        until: 'submitted',
      },
    ])
    await report(award, q('FY2017Q3'), [{ numbers: [value('new_clients', 5)], until: 'draft' }])
    await report(award, q('FY2017Q4'), [{ numbers: [value('new_clients', 6)], until: 'accepted' }])
    await report(other, q('FY2017Q2'), [{ numbers: [value('new_clients', 7)], until: 'accepted' }])
  })

  const report = (
    awardId: string,
    quarter: FiscalQuarter,
    revisions: readonly { numbers: readonly NewObservation[]; until: 'draft' | 'submitted' | 'accepted' }[],
  ) =>
    withTransaction(store().db, async (tx) => {
      const reportId = await addReport(tx, awardId, quarter)
      for (const [index, { numbers, until }] of revisions.entries()) {
        const revisionId = await addDraft(tx, { awardId, reportId, number: index + 1 }, numbers)
        if (until !== 'draft') await submit(tx, awardId, revisionId)
        if (until === 'accepted')
          await acceptRevision(tx, { awardId, revisionId, at: someMoment, by: somebody })
      }
    })

  const read = async (awardIds: readonly string[], before: string, back: number) =>
    (await readEarlierReports(store().db, { awardIds, before: q(before), quarters: back })).flatMap(
      ({ fiscalQuarter: each, state, numbers }) =>
        Object.entries(numbers).map(([key, number]) => `${each} ${state} ${key} ${number}`),
    )

  it('are those before a quarter, newest first: what was accepted, or else submitted, and never a draft', async () => {
    expect(await read([award], 'FY2017Q4', 4)).toEqual([
      'FY2017Q2 OK new_clients.gender.male 0',
      'FY2017Q2 TX new_clients 4',
      'FY2017Q1 TX new_clients 3',
      'FY2016Q4 TX new_clients 2',
    ])
  })

  it('are of the awards asked for alone, and of no other quarter', async () => {
    expect(await read([other], 'FY2017Q4', 8)).toEqual(['FY2017Q2 TX new_clients 7'])
    expect(await read([award], 'FY2017Q1', 1)).toEqual(['FY2016Q4 TX new_clients 2'])
    expect(await read([award, other], 'FY2017Q3', 1)).toHaveLength(3)
  })

  it('are none where nothing is asked for', async () => {
    expect(await read([], 'FY2017Q4', 8)).toEqual([])
    expect(await read([award], 'FY2017Q4', 0)).toEqual([])
  })
})
