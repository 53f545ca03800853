import { findReported, type AcceptedReport, type Database } from '@muster/data'
import { quarterLabel } from '@muster/metrics'
import { Conflict } from '../refusals.ts'

/** So many of those that stand in the way are named. */
const mostNamed = 5

/** History is loaded where nobody has reported yet. @throws Conflict that names the first reports in the way. */
export async function refuseReported(db: Database, reports: readonly AcceptedReport[]): Promise<void> {
  const there = await findReported(db, reports)
  if (there.length === 0) return
  const named = there
    .slice(0, mostNamed)
    .map(({ number, fiscalQuarter }) => `${number} ${quarterLabel(fiscalQuarter)}`)
  const more = there.length > mostNamed ? `, and ${there.length - mostNamed} more` : ''
  const are = there.length === 1 ? '1 report of this file is' : `${there.length} reports of this file are`
  throw new Conflict(
    `${are} in Muster already: ${named.join(', ')}${more}. Nothing was loaded. Take those rows out of the file.`,
  )
}
