import { desc, eq, getTableColumns, sql } from 'drizzle-orm'
import type { Database, Transaction } from '../../database.ts'
import { recommendation, user } from '../../schema/index.ts'

export type NewRecommendation = typeof recommendation.$inferInsert

export type RecommendationRecord = typeof recommendation.$inferSelect & {
  /** Who changed it; null if the account is gone. */
  name: string | null
}

const columns = { ...getTableColumns(recommendation), name: user.name }

/** Every recommendation as it stands now: the latest year first, then by body. */
export async function readRecommendations(db: Database): Promise<RecommendationRecord[]> {
  const latest = db
    .selectDistinctOn([recommendation.id], { id: recommendation.id, version: recommendation.version })
    .from(recommendation)
    .orderBy(recommendation.id, desc(recommendation.version))
    .as('latest')
  return db
    .select(columns)
    .from(recommendation)
    .innerJoin(
      latest,
      sql`${latest.id} = ${recommendation.id} and ${latest.version} = ${recommendation.version}`,
    )
    .leftJoin(user, eq(user.id, recommendation.changedBy))
    .orderBy(desc(recommendation.year), recommendation.body, recommendation.id)
}

/** Every version of one, the last first; empty if there is none with this id. */
export const readRecommendationHistory = (db: Database, id: string): Promise<RecommendationRecord[]> =>
  db
    .select(columns)
    .from(recommendation)
    .leftJoin(user, eq(user.id, recommendation.changedBy))
    .where(eq(recommendation.id, id))
    .orderBy(desc(recommendation.version))

/** Adds a version; false if somebody else has added it in the meantime, and nothing was added. */
export async function insertRecommendation(tx: Transaction, added: NewRecommendation): Promise<boolean> {
  const rows = await tx
    .insert(recommendation)
    .values(added)
    .onConflictDoNothing()
    .returning({ version: recommendation.version })
  return rows.length > 0
}
