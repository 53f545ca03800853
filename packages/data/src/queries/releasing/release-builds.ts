import { and, desc, eq, lt, max, or, sql } from 'drizzle-orm'
import type { Database, Transaction } from '../../database.ts'
import { releaseBuild } from '../../schema/index.ts'

export type ReleaseBuildRecord = typeof releaseBuild.$inferSelect
export type NewReleaseBuild = Pick<
  ReleaseBuildRecord,
  'id' | 'title' | 'status' | 'firstFiscalYear' | 'lastFiscalYear' | 'askedAt' | 'askedBy'
>

/** Milliseconds after which a build that nobody worked on passes for left behind. */
const left = 120_000

/** Asks for a release: a process that has time builds it. Two who ask at once meet at `release_build_number_unique`. */
export async function insertReleaseBuild(tx: Transaction, added: NewReleaseBuild): Promise<void> {
  const [last] = await tx.select({ number: max(releaseBuild.number) }).from(releaseBuild)
  const number = (last?.number ?? 0) + 1
  await tx.insert(releaseBuild).values({ ...added, number, state: 'waiting', tablesDone: 0, tables: 0 })
}

/** What was asked for last, the latest first. */
export async function listReleaseBuilds(db: Database, atMost: number): Promise<ReleaseBuildRecord[]> {
  return db.select().from(releaseBuild).orderBy(desc(releaseBuild.number)).limit(atMost)
}

const isDue = (at: string) =>
  or(
    eq(releaseBuild.state, 'waiting'),
    and(
      eq(releaseBuild.state, 'running'),
      lt(releaseBuild.workedAt, new Date(Date.parse(at) - left).toISOString()),
    ),
  )

/** Whether a release waits to be built at a moment (ISO, of the real clock). */
export async function hasReleaseBuildDue(db: Database, at: string): Promise<boolean> {
  return (await db.select({ id: releaseBuild.id }).from(releaseBuild).where(isDue(at)).limit(1)).length > 0
}

/** Takes up the build that waits longest, or was left behind; undefined if there is none. Two who ask get two. */
export async function claimReleaseBuild(db: Database, at: string): Promise<ReleaseBuildRecord | undefined> {
  const next = db
    .select({ id: releaseBuild.id })
    .from(releaseBuild)
    .where(isDue(at))
    .orderBy(releaseBuild.number)
    .limit(1)
    .for('update', { skipLocked: true })
  const [claimed] = await db
    .update(releaseBuild)
    .set({ state: 'running', workedAt: at, tablesDone: 0, tables: 0 })
    .where(eq(releaseBuild.id, sql`(${next})`))
    .returning()
  return claimed
}

/** Says how far a build is, and that somebody works on it. */
export async function markReleaseBuild(
  db: Database,
  id: string,
  { at, tablesDone, tables }: { at: string; tablesDone: number; tables: number },
): Promise<void> {
  await db.update(releaseBuild).set({ workedAt: at, tablesDone, tables }).where(isRunning(id))
}

/** Ends a build: with its release, or with a sentence why there is none. */
export async function endReleaseBuild(
  db: Database,
  id: string,
  end: { readonly releaseNumber: number } | { readonly problem: string },
): Promise<void> {
  await db
    .update(releaseBuild)
    .set({ ...end, state: 'releaseNumber' in end ? 'built' : 'failed' })
    .where(isRunning(id))
}

const isRunning = (id: string) => and(eq(releaseBuild.id, id), eq(releaseBuild.state, 'running'))
