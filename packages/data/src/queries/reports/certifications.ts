import { and, eq } from 'drizzle-orm'
import type { Database, Transaction } from '../../database.ts'
import type { RevisionKey } from '../../saving/load-draft.ts'
import { certification } from '../../schema/index.ts'

export type NewCertification = typeof certification.$inferInsert

/** A person states that a revision is true; once for each revision. */
export async function insertCertification(tx: Transaction, added: NewCertification): Promise<void> {
  await tx.insert(certification).values(added)
}

/** Who certified a revision, in which words, when; undefined if nobody has. */
export async function findCertification(db: Database, { awardId, revisionId }: RevisionKey) {
  const [found] = await db
    .select({
      name: certification.name,
      statement: certification.statement,
      at: certification.at,
      sha256: certification.sha256,
    })
    .from(certification)
    .where(and(eq(certification.awardId, awardId), eq(certification.revisionId, revisionId)))
  return found
}
