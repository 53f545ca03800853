import { fiscalQuarter } from '@muster/metrics'
import { expect, it } from 'vitest'
import { acceptRevision } from '../../rollup/accept-revision.ts'
import { onEveryDatabase } from '../../testing/index.ts'
import { addDraft, addReport, makeSmallWorld, someMoment, somebody } from '../../testing/small-world.ts'
import { submit } from '../../testing/submit.ts'
import { withTransaction } from '../../with-transaction.ts'
import { readLevelCoverage } from './read-level-coverage.ts'
import { readRegionCoverage } from './read-region-coverage.ts'

const [third, fourth] = [fiscalQuarter('FY2017Q3'), fiscalQuarter('FY2017Q4')]
const asked = { range: { first: third, last: fourth }, programKinds: ['direct_services'] as const }

onEveryDatabase('coverage of regions', (store) => {
  it('counts a report once in each region that its award serves, however many of its states, and no other program’s', async () => {
    const { db } = store()
    const wide = await makeSmallWorld(db, { states: ['TX', 'OK', 'NY'] })
    await makeSmallWorld(db, { states: ['OK'], quarters: ['FY2017Q4', 'FY2018Q1'] })
    await makeSmallWorld(db, { kinds: ['hotline'], states: ['TX'] })
    const awardId = wide.awards[0]?.id ?? ''
    await withTransaction(db, async (tx) => {
      const reportId = await addReport(tx, awardId, fourth)
      const revisionId = await addDraft(tx, { awardId, reportId, number: 1 }, [])
      await submit(tx, awardId, revisionId)
      await acceptRevision(tx, { awardId, revisionId, by: somebody, at: someMoment })
    })
    expect(await readRegionCoverage(db, asked)).toEqual([
      { fiscalQuarter: third, place: 'R02', expected: 1, accepted: 0 },
      { fiscalQuarter: third, place: 'R06', expected: 1, accepted: 0 },
      { fiscalQuarter: fourth, place: 'R02', expected: 1, accepted: 1 },
      { fiscalQuarter: fourth, place: 'R06', expected: 2, accepted: 1 },
    ])
    const ofStates = await readLevelCoverage(db, { level: 'state', ...asked })
    const inRegion = ofStates.filter((each) => each.fiscalQuarter === fourth && each.place !== 'NY')
    expect(inRegion.map(({ place, expected }) => [place, expected])).toEqual([
      ['OK', 2],
      ['TX', 1],
    ])
  })
})
