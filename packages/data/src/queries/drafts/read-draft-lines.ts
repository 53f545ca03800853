import type { StateCode, Stratum } from '@muster/metrics'
import { and, eq } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import type { RevisionKey } from '../../saving/load-draft.ts'
import { draftLine, stratum, user } from '../../schema/index.ts'

/** Who typed a line last, and when. */
export interface DraftLineRecord {
  state: StateCode
  stratum: Stratum
  changedById: string
  /** Null if the account is gone. */
  changedBy: string | null
  /** ISO moment. */
  changedAt: string
}

/** The lines of a revision that somebody typed, in no order. */
export async function readDraftLines(
  db: Database,
  { awardId, revisionId }: RevisionKey,
): Promise<DraftLineRecord[]> {
  return db
    .select({
      state: draftLine.state,
      stratum: { metric: stratum.metric, breakdown: stratum.breakdown, category: stratum.category },
      changedById: draftLine.changedBy,
      changedBy: user.name,
      changedAt: draftLine.changedAt,
    })
    .from(draftLine)
    .innerJoin(stratum, eq(stratum.id, draftLine.stratumId))
    .leftJoin(user, eq(user.id, draftLine.changedBy))
    .where(and(eq(draftLine.awardId, awardId), eq(draftLine.revisionId, revisionId)))
}
