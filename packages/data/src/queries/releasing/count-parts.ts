import { asc, eq, sql } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { releasePart } from '../../schema/index.ts'

export interface ReleasePartCount {
  metric: string
  dimension: string
  parts: number
  withheld: number
  pending: number
}

/** How many parts a release has of each metric by each dimension, and how many it withholds or keeps as they were. */
export async function countReleaseParts(db: Database, releaseId: string): Promise<ReleasePartCount[]> {
  return db
    .select({
      metric: releasePart.metric,
      dimension: releasePart.dimension,
      parts: sql<number>`count(*)::int`,
      withheld: sql<number>`(count(*) filter (where ${releasePart.value} is null))::int`,
      pending: sql<number>`(count(*) filter (where ${releasePart.revisionPending}))::int`,
    })
    .from(releasePart)
    .where(eq(releasePart.releaseId, releaseId))
    .groupBy(releasePart.metric, releasePart.dimension)
    .orderBy(asc(releasePart.metric), asc(releasePart.dimension))
}
