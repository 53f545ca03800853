import type { FiscalQuarter } from '@muster/metrics'
import { and, eq } from 'drizzle-orm'
import type { Database, Transaction } from '../../database.ts'
import { obligation } from '../../schema/index.ts'
import type { ReportKey } from '../reports/load-report.ts'

/** That a report is expected, and until when. */
export interface ExpectedReport {
  fiscalQuarter: FiscalQuarter
  /** ISO dates: the day by the calendar, and the later one that an officer granted. */
  dueOn: string
  extendedTo: string | null
  isFinal: boolean
}

/** What is expected of an award for a quarter; undefined if nothing is. */
export async function findObligation(db: Database, key: ReportKey): Promise<ExpectedReport | undefined> {
  const [found] = await select(db, key)
  return found
}

/** The same, held until the transaction ends: its days change one after the other. */
export async function lockObligation(tx: Transaction, key: ReportKey): Promise<ExpectedReport | undefined> {
  const [found] = await select(tx, key).for('update')
  return found
}

const select = (db: Database, { awardId, quarter }: ReportKey) =>
  db
    .select({
      fiscalQuarter: obligation.fiscalQuarter,
      dueOn: obligation.dueOn,
      extendedTo: obligation.extendedTo,
      isFinal: obligation.isFinal,
    })
    .from(obligation)
    .where(and(eq(obligation.awardId, awardId), eq(obligation.fiscalQuarter, quarter)))
