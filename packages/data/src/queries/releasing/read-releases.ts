import { and, asc, desc, eq, isNotNull, isNull, lt, max, sql } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { release, releaseIndicator, releaseRow } from '../../schema/index.ts'

/** What is said of a release: who built, published or withdrew it is not among it. */
const publicColumns = {
  id: release.id,
  number: release.number,
  status: release.status,
  title: release.title,
  builtAt: release.builtAt,
  publishedAt: release.publishedAt,
  asOf: release.asOf,
  specification: release.specification,
  sha256: release.sha256,
  withdrawnAt: release.withdrawnAt,
  withdrawnReason: release.withdrawnReason,
}

/** Who made it what it is, too; never what seals its proofs. */
const managedColumns = {
  ...publicColumns,
  builtBy: release.builtBy,
  publishedBy: release.publishedBy,
  withdrawnBy: release.withdrawnBy,
}

export type ManagedRelease = Pick<typeof release.$inferSelect, keyof typeof managedColumns>
export type ReleaseRecord = Pick<typeof release.$inferSelect, keyof typeof publicColumns>
export type ReleaseRowRecord = typeof releaseRow.$inferSelect

// What the public reads comes from this file alone: these three tables, and published releases only unless a function
// says otherwise.

/** The releases that are public, the latest first; also those that were withdrawn. */
export async function listPublishedReleases(db: Database): Promise<ReleaseRecord[]> {
  return db
    .select(publicColumns)
    .from(release)
    .where(isNotNull(release.publishedAt))
    .orderBy(desc(release.number))
}

/** A public release: the one with this number, also if it was withdrawn; or the latest that stands. Undefined if there is none. */
export async function findPublishedRelease(
  db: Database,
  number?: number,
): Promise<ReleaseRecord | undefined> {
  const which = number === undefined ? isNull(release.withdrawnAt) : eq(release.number, number)
  const [found] = await db
    .select(publicColumns)
    .from(release)
    .where(and(isNotNull(release.publishedAt), which))
    .orderBy(desc(release.number))
    .limit(1)
  return found
}

/** The release that was public, and not withdrawn, when a later one came: the one with the highest number below. Undefined for the first. */
export async function findReleaseBefore(db: Database, number: number): Promise<ReleaseRecord | undefined> {
  const [found] = await db
    .select(publicColumns)
    .from(release)
    .where(and(isNotNull(release.publishedAt), isNull(release.withdrawnAt), lt(release.number, number)))
    .orderBy(desc(release.number))
    .limit(1)
  return found
}

/** The number of the release that was published last, also if it was withdrawn since: what was public once stays known. Null if none was. */
export async function lastPublishedNumber(db: Database): Promise<number | null> {
  const [found] = await db
    .select({ number: max(release.number) })
    .from(release)
    .where(isNotNull(release.publishedAt))
  return found?.number ?? null
}

/** The figures of a release, by metric and year. */
export async function readReleaseRows(db: Database, releaseId: string): Promise<ReleaseRowRecord[]> {
  return db
    .select()
    .from(releaseRow)
    .where(eq(releaseRow.releaseId, releaseId))
    .orderBy(
      asc(releaseRow.metric),
      asc(releaseRow.breakdown),
      asc(releaseRow.category),
      asc(releaseRow.fiscalYear),
    )
}

/** The definitions under which a release tells of the plan, in their order; none if it was built before they were kept. */
export async function readReleaseIndicators(db: Database, releaseId: string): Promise<unknown[]> {
  const rows = await db
    .select({ definition: releaseIndicator.definition })
    .from(releaseIndicator)
    .where(eq(releaseIndicator.releaseId, releaseId))
    .orderBy(asc(releaseIndicator.position))
  return rows.map(({ definition }) => definition)
}

/** Everything that was ever made public, from the first release on: an attacker has kept it all. */
export async function readPublishedRows(db: Database): Promise<(ReleaseRowRecord & { number: number })[]> {
  const rows = await db
    .select({ row: releaseRow, number: release.number })
    .from(releaseRow)
    .innerJoin(release, eq(release.id, releaseRow.releaseId))
    .where(isNotNull(release.publishedAt))
    .orderBy(asc(release.number))
  return rows.map(({ row, number }) => ({ ...row, number }))
}

/** Every release with the number of its rows, published or not, the latest first. For data stewards. */
export async function listReleasesWithCounts(
  db: Database,
): Promise<(ManagedRelease & { rows: number; withheld: number })[]> {
  const counts = db
    .select({
      rows: sql<number>`count(*)::int`.as('rows'),
      withheld: sql<number>`(count(*) filter (where ${releaseRow.withheld}))::int`.as('withheld'),
    })
    .from(releaseRow)
    .where(eq(releaseRow.releaseId, release.id))
    .as('counts')
  const found = await db
    .select({ release: managedColumns, rows: counts.rows, withheld: counts.withheld })
    .from(release)
    .innerJoinLateral(counts, sql`true`)
    .orderBy(desc(release.number))
  return found.map(({ release: each, rows, withheld }) => ({ ...each, rows, withheld }))
}

/** A release with this number, published or not. For data stewards. */
export async function findRelease(db: Database, number: number): Promise<ManagedRelease | undefined> {
  const [found] = await db.select(managedColumns).from(release).where(eq(release.number, number))
  return found
}
