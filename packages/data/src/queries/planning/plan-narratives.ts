import type { PlanYear } from '@muster/metrics'
import { and, asc, desc, eq } from 'drizzle-orm'
import type { Database, Transaction } from '../../database.ts'
import { planNarrative, user, type NarrativeSubject } from '../../schema/index.ts'

/** Whose narrative of which year: `objective`, `5`, `FY2016`. */
export interface NarrativePlace {
  edition: string
  kind: NarrativeSubject
  subject: string
  planYear: PlanYear
}

export interface PlanNarrativeRecord {
  kind: NarrativeSubject
  subject: string
  planYear: PlanYear
  version: number
  /** Null: what was said before is taken back. */
  text: string | null
  /** Code of the agency that speaks. */
  agency: string
  writtenBy: string
  /** Null if the account is gone. */
  name: string | null
  /** ISO moment. */
  at: string
}

const columns = {
  kind: planNarrative.kind,
  subject: planNarrative.subject,
  planYear: planNarrative.planYear,
  version: planNarrative.version,
  text: planNarrative.text,
  agency: planNarrative.agency,
  writtenBy: planNarrative.writtenBy,
  name: user.name,
  at: planNarrative.writtenAt,
}

/** What counts: the last version of every narrative of an edition for a year. */
export const readPlanNarratives = (
  db: Database,
  { edition, planYear }: Pick<NarrativePlace, 'edition' | 'planYear'>,
): Promise<PlanNarrativeRecord[]> =>
  db
    .selectDistinctOn([planNarrative.kind, planNarrative.subject], columns)
    .from(planNarrative)
    .leftJoin(user, eq(user.id, planNarrative.writtenBy))
    .where(and(eq(planNarrative.edition, edition), eq(planNarrative.planYear, planYear)))
    .orderBy(asc(planNarrative.kind), asc(planNarrative.subject), desc(planNarrative.version))

/** Every version of one narrative, the last first. */
export const readNarrativeHistory = (
  db: Database,
  { edition, kind, subject, planYear }: NarrativePlace,
): Promise<PlanNarrativeRecord[]> =>
  db
    .select(columns)
    .from(planNarrative)
    .leftJoin(user, eq(user.id, planNarrative.writtenBy))
    .where(
      and(
        eq(planNarrative.edition, edition),
        eq(planNarrative.kind, kind),
        eq(planNarrative.subject, subject),
        eq(planNarrative.planYear, planYear),
      ),
    )
    .orderBy(desc(planNarrative.version))

export type NewPlanNarrative = typeof planNarrative.$inferInsert

/** Adds a version; false if somebody else has written it in the meantime, and nothing was added. */
export async function insertPlanNarrative(tx: Transaction, added: NewPlanNarrative): Promise<boolean> {
  const rows = await tx
    .insert(planNarrative)
    .values(added)
    .onConflictDoNothing()
    .returning({ version: planNarrative.version })
  return rows.length > 0
}
