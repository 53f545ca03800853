import type { Stratum } from '@muster/metrics'
import { and, asc, eq, isNotNull, or } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { release, releaseDimension, releasePart, releaseProof, releaseRow } from '../../schema/index.ts'

export type ReleaseDimensionRecord = typeof releaseDimension.$inferSelect
export type ReleasePartRecord = typeof releasePart.$inferSelect

/** By what the metrics of a release are divided: of all metrics, or of one. */
export async function readReleaseDimensions(
  db: Database,
  releaseId: string,
  metric?: string,
): Promise<ReleaseDimensionRecord[]> {
  return db
    .select()
    .from(releaseDimension)
    .where(
      and(
        eq(releaseDimension.releaseId, releaseId),
        ...(metric === undefined ? [] : [eq(releaseDimension.metric, metric)]),
      ),
    )
    .orderBy(asc(releaseDimension.metric), asc(releaseDimension.position))
}

/** What is wanted of the parts of a release: those of a metric by one dimension, or one member of it for all metrics. */
export type PartsWanted =
  | { readonly metric: string; readonly dimension: string }
  | { readonly dimension: string; readonly member: string }

/** Parts of a release, by metric, member and year. */
export async function readReleaseParts(
  db: Database,
  releaseId: string,
  wanted: PartsWanted,
): Promise<ReleasePartRecord[]> {
  return db
    .select()
    .from(releasePart)
    .where(
      and(
        eq(releasePart.releaseId, releaseId),
        eq(releasePart.dimension, wanted.dimension),
        'metric' in wanted ? eq(releasePart.metric, wanted.metric) : eq(releasePart.member, wanted.member),
      ),
    )
    .orderBy(asc(releasePart.metric), asc(releasePart.member), asc(releasePart.fiscalYear))
}

/** Those parts of a release that are categories named by strata, in any order; strata that are totals name none. */
export async function readReleasePartsOf(
  db: Database,
  releaseId: string,
  strata: readonly Stratum[],
): Promise<ReleasePartRecord[]> {
  const named = strata
    .filter(({ breakdown }) => breakdown !== '')
    .map(({ metric, breakdown, category }) =>
      and(
        eq(releasePart.metric, metric),
        eq(releasePart.dimension, breakdown),
        eq(releasePart.member, category),
      ),
    )
  if (named.length === 0) return []
  return db
    .select()
    .from(releasePart)
    .where(and(eq(releasePart.releaseId, releaseId), or(...named)))
}

/** All parts of a release, by metric, dimension, member and year: what a file of it holds. */
export async function readAllReleaseParts(db: Database, releaseId: string): Promise<ReleasePartRecord[]> {
  return db
    .select()
    .from(releasePart)
    .where(eq(releasePart.releaseId, releaseId))
    .orderBy(
      asc(releasePart.metric),
      asc(releasePart.dimension),
      asc(releasePart.member),
      asc(releasePart.fiscalYear),
    )
}

/** The published totals of one metric, by year. */
export async function readReleaseRowsOf(db: Database, releaseId: string, metric: string) {
  return db
    .select()
    .from(releaseRow)
    .where(
      and(eq(releaseRow.releaseId, releaseId), eq(releaseRow.metric, metric), eq(releaseRow.breakdown, '')),
    )
    .orderBy(asc(releaseRow.fiscalYear))
}

export interface PublishedProof {
  number: number
  fiscalYear: number
  family: string
  /** Whoever reads these parses them. */
  inner: unknown
  shown: unknown
}

/** What the releases that became public were made from, of one metric, the oldest first. Never for the public. */
export async function readPublishedProofs(db: Database, metric: string): Promise<PublishedProof[]> {
  return db
    .select({
      number: release.number,
      fiscalYear: releaseProof.fiscalYear,
      family: releaseProof.family,
      inner: releaseProof.inner,
      shown: releaseProof.shown,
    })
    .from(releaseProof)
    .innerJoin(release, eq(release.id, releaseProof.releaseId))
    .where(and(isNotNull(release.publishedAt), eq(releaseProof.metric, metric)))
    .orderBy(asc(release.number))
}
