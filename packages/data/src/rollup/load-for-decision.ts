import { and, eq, sql } from 'drizzle-orm'
import type { FiscalQuarter } from '@muster/metrics'
import type { Transaction } from '../database.ts'
import { award, report, revision, type RevisionStatus } from '../schema/index.ts'

/** The revision is not where the decision needs it: somebody else may have decided first. */
export class WrongRevisionStatus extends Error {
  override name = 'WrongRevisionStatus'
  readonly found: RevisionStatus | 'missing'
  constructor(found: RevisionStatus | 'missing', needed: RevisionStatus) {
    super(`The revision is ${found}, and must be ${needed} for this.`)
    this.found = found
  }
}

export interface ForDecision {
  reportId: string
  programId: string
  fiscalQuarter: FiscalQuarter
  acceptedRevisionId: string | null
}

/**
 * Locks the report of a revision, and its award, until the transaction ends, and reads where it stands. Decisions on one report
 * follow each other, and so do those on one award; decisions on different awards do not wait here.
 */
export async function loadForDecision(
  tx: Transaction,
  { awardId, revisionId, needed }: { awardId: string; revisionId: string; needed: RevisionStatus },
): Promise<ForDecision> {
  const [locked] = await tx
    .select({
      reportId: report.id,
      fiscalQuarter: report.fiscalQuarter,
      acceptedRevisionId: report.acceptedRevisionId,
    })
    .from(report)
    .where(
      and(
        eq(report.awardId, awardId),
        eq(
          report.id,
          sql`(select report_id from revision where award_id = ${awardId}::uuid and id = ${revisionId}::uuid)`,
        ),
      ),
    )
    .for('update')
  if (locked === undefined) throw new WrongRevisionStatus('missing', needed)

  // A second statement: only what is read after the lock is sure to be the last word.
  const [now] = await tx
    .select({ status: revision.status, programId: award.programId })
    .from(revision)
    .innerJoin(award, eq(award.id, revision.awardId))
    .where(and(eq(revision.awardId, awardId), eq(revision.id, revisionId)))
    // Nobody changes the states that it serves meanwhile: coverage moves by them. And nobody decides on another quarter of it,
    // beside which this one is set.
    .for('no key update', { of: award })
  if (now?.status !== needed) throw new WrongRevisionStatus(now?.status ?? 'missing', needed)
  return { ...locked, programId: now.programId }
}
