import { and, asc, eq } from 'drizzle-orm'
import type { Database, Transaction } from '../../database.ts'
import { loadDraft, type RevisionKey } from '../../saving/load-draft.ts'
import { narrative, user, type NarrativeQuestion } from '../../schema/index.ts'

export interface NarrativeRecord {
  question: NarrativeQuestion
  text: string
  /** Name of the person who wrote it last; null if the account is gone. */
  by: string | null
  /** ISO moment. */
  at: string
}

/** What a revision says in words, question by question; those without an answer are left out. */
export async function readNarratives(
  db: Database,
  { awardId, revisionId }: RevisionKey,
): Promise<NarrativeRecord[]> {
  return db
    .select({
      question: narrative.question,
      text: narrative.text,
      by: user.name,
      at: narrative.changedAt,
    })
    .from(narrative)
    .leftJoin(user, eq(user.id, narrative.changedBy))
    .where(and(eq(narrative.awardId, awardId), eq(narrative.revisionId, revisionId)))
    .orderBy(asc(narrative.question))
}

export interface NewNarrative {
  question: NarrativeQuestion
  /** Null takes the answer away. */
  text: string | null
}

/** Writes answers of a draft over what was there. Throws WrongRevisionStatus unless it is a draft. */
export async function saveNarratives(
  tx: Transaction,
  key: RevisionKey,
  answers: readonly NewNarrative[],
  { by, at }: { by: string; at: string },
): Promise<void> {
  await loadDraft(tx, key)
  for (const { question, text } of answers) {
    const { awardId, revisionId } = key
    if (text === null) {
      await tx
        .delete(narrative)
        .where(
          and(
            eq(narrative.awardId, awardId),
            eq(narrative.revisionId, revisionId),
            eq(narrative.question, question),
          ),
        )
      continue
    }
    const written = { text, changedBy: by, changedAt: at }
    await tx
      .insert(narrative)
      .values({ ...key, question, ...written })
      .onConflictDoUpdate({
        target: [narrative.awardId, narrative.revisionId, narrative.question],
        set: written,
      })
  }
}
