import type { ActionStatus, PlanYear } from '@muster/metrics'
import { and, asc, desc, eq } from 'drizzle-orm'
import type { Database, Transaction } from '../../database.ts'
import { planEntry, user, type StatusSubject } from '../../schema/index.ts'

/** Whose status of which year: `action`, `5.2`, `FY2016`. */
export interface StatusPlace {
  edition: string
  kind: StatusSubject
  subject: string
  planYear: PlanYear
}

export interface StatusRecord {
  kind: StatusSubject
  subject: string
  planYear: PlanYear
  version: number
  status: ActionStatus
  comment: string | null
  /** Code of the agency that speaks. */
  agency: string
  enteredBy: string
  /** Null if the account is gone. */
  name: string | null
  /** ISO moment. */
  at: string
}

const columns = {
  kind: planEntry.kind,
  subject: planEntry.subject,
  planYear: planEntry.planYear,
  version: planEntry.version,
  status: planEntry.status,
  comment: planEntry.comment,
  agency: planEntry.agency,
  enteredBy: planEntry.enteredBy,
  name: user.name,
  at: planEntry.enteredAt,
}

/** What counts: the last entry of every action and theme of an edition for each year that has one. */
export const readStatuses = (db: Database, edition: string): Promise<StatusRecord[]> =>
  db
    .selectDistinctOn([planEntry.kind, planEntry.subject, planEntry.planYear], columns)
    .from(planEntry)
    .leftJoin(user, eq(user.id, planEntry.enteredBy))
    .where(eq(planEntry.edition, edition))
    .orderBy(asc(planEntry.kind), asc(planEntry.subject), asc(planEntry.planYear), desc(planEntry.version))

/** Every entry for one year of one of them, the last first. */
export const readStatusHistory = (
  db: Database,
  { edition, kind, subject, planYear }: StatusPlace,
): Promise<StatusRecord[]> =>
  db
    .select(columns)
    .from(planEntry)
    .leftJoin(user, eq(user.id, planEntry.enteredBy))
    .where(
      and(
        eq(planEntry.edition, edition),
        eq(planEntry.kind, kind),
        eq(planEntry.subject, subject),
        eq(planEntry.planYear, planYear),
      ),
    )
    .orderBy(desc(planEntry.version))

export type NewStatus = typeof planEntry.$inferInsert

/** Adds an entry; false if somebody else has entered this version in the meantime, and nothing was added. */
export async function insertStatus(tx: Transaction, added: NewStatus): Promise<boolean> {
  const rows = await tx
    .insert(planEntry)
    .values(added)
    .onConflictDoNothing()
    .returning({ version: planEntry.version })
  return rows.length > 0
}
