// A process that saves one revision with every stratum after the other, and says so after each commit.
import { allStrata, fiscalQuarter } from '@muster/metrics'
import { openDatabase } from '../opening/open-database.ts'
import { withTransaction } from '../with-transaction.ts'
import { addDraft, addReport, makeSmallWorld } from './small-world.ts'

const { db } = await openDatabase({ kind: 'folder', folder: process.argv[2] ?? '' })
const { awards } = await makeSmallWorld(db, { awards: 100 })
for (const [index, { id: awardId }] of awards.entries()) {
  await withTransaction(db, async (tx) => {
    const reportId = await addReport(tx, awardId, fiscalQuarter('FY2017Q4'))
    await addDraft(
      tx,
      { awardId, reportId, number: 1 },
      allStrata().map((stratum, row) => ({
        stratum,
        state: 'TX',
        answer: { kind: 'value', value: row },
        sourceRow: row + 2,
      })),
    )
  })
  console.log(`saved ${index + 1}`)
}
