import type { FiscalQuarter } from '@muster/metrics'
import { and, asc, desc, eq, isNotNull, lt } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import type { RevisionKey } from '../../saving/load-draft.ts'
import { explanation, report, revision, user } from '../../schema/index.ts'

/** What was said of the findings of a rule: of one subject, or of all of them (`subject` empty). */
export interface ExplanationRecord {
  code: string
  subject: string
  text: string
  /** ISO moment. */
  explainedAt: string
  /** Name of the person who said it; null if the account is gone. */
  explainedBy: string | null
}

/** All that was said of a revision, by code and subject. */
export async function readExplanations(
  db: Database,
  { awardId, revisionId }: RevisionKey,
): Promise<ExplanationRecord[]> {
  return db
    .select({
      code: explanation.code,
      subject: explanation.subject,
      text: explanation.text,
      explainedAt: explanation.explainedAt,
      explainedBy: user.name,
    })
    .from(explanation)
    .leftJoin(user, eq(user.id, explanation.explainedBy))
    .where(and(eq(explanation.awardId, awardId), eq(explanation.revisionId, revisionId)))
    .orderBy(asc(explanation.code), asc(explanation.subject))
}

export interface EarlierExplanation extends Omit<ExplanationRecord, 'explainedBy'> {
  quarter: FiscalQuarter
}

/**
 * For each code and subject the newest that an award said in the quarters before one, in a report that it submitted: what
 * stood in a draft alone was never said to anybody.
 */
export async function readEarlierExplanations(
  db: Database,
  { awardId, before }: { awardId: string; before: FiscalQuarter },
): Promise<EarlierExplanation[]> {
  return db
    .selectDistinctOn([explanation.code, explanation.subject], {
      code: explanation.code,
      subject: explanation.subject,
      text: explanation.text,
      explainedAt: explanation.explainedAt,
      quarter: report.fiscalQuarter,
    })
    .from(explanation)
    .innerJoin(
      revision,
      and(eq(revision.awardId, explanation.awardId), eq(revision.id, explanation.revisionId)),
    )
    .innerJoin(report, and(eq(report.awardId, revision.awardId), eq(report.id, revision.reportId)))
    .where(
      and(
        eq(explanation.awardId, awardId),
        lt(report.fiscalQuarter, before),
        isNotNull(revision.submittedAt),
      ),
    )
    .orderBy(
      asc(explanation.code),
      asc(explanation.subject),
      desc(report.fiscalQuarter),
      desc(revision.number),
    )
}
