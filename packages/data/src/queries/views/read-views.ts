import { and, asc, eq, inArray, ne, or, sql, type SQL } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { homeView, office, savedView, user, type ViewPage, type ViewReaders } from '../../schema/index.ts'

/** Who asks for views: a person, and the offices that they work for. */
export interface ViewReader {
  userId: string
  officeIds: readonly string[]
}

export interface ViewRecord {
  id: string
  ownerId: string
  ownerName: string
  name: string
  page: ViewPage
  query: string
  sharedWith: ViewReaders
  officeId: string | null
  officeName: string | null
  /** Whether the reader starts with it. */
  isHome: boolean
}

/** More than anybody looks through; one's own come first. */
const mostListed = 300

/** The views that a person may open, their own first, each group by name. */
export async function listViews(db: Database, reader: ViewReader): Promise<ViewRecord[]> {
  return selectViews(db, reader)
    .orderBy(ne(savedView.ownerId, reader.userId), asc(savedView.name), asc(savedView.id))
    .limit(mostListed)
}

/** One view; undefined if it is not there, or not for this reader. */
export async function findView(
  db: Database,
  reader: ViewReader,
  id: string,
): Promise<ViewRecord | undefined> {
  const [found] = await selectViews(db, reader, eq(savedView.id, id))
  return found
}

/** The view that a person starts with, as long as they may open it. */
export async function readHomeView(db: Database, reader: ViewReader): Promise<ViewRecord | undefined> {
  const [found] = await selectViews(db, reader, eq(homeView.userId, reader.userId))
  return found
}

/** How many views somebody keeps. */
export const countViews = (db: Database, ownerId: string): Promise<number> =>
  db.$count(savedView, eq(savedView.ownerId, ownerId))

const selectViews = (db: Database, reader: ViewReader, narrowed?: SQL) =>
  db
    .select({
      id: savedView.id,
      ownerId: savedView.ownerId,
      ownerName: user.name,
      name: savedView.name,
      page: savedView.page,
      query: savedView.query,
      sharedWith: savedView.sharedWith,
      officeId: savedView.officeId,
      officeName: office.name,
      isHome: sql<boolean>`${homeView.userId} is not null`,
    })
    .from(savedView)
    .innerJoin(user, eq(user.id, savedView.ownerId))
    .leftJoin(office, eq(office.id, savedView.officeId))
    .leftJoin(homeView, and(eq(homeView.viewId, savedView.id), eq(homeView.userId, reader.userId)))
    .where(
      and(
        or(
          eq(savedView.ownerId, reader.userId),
          eq(savedView.sharedWith, 'everybody'),
          inArray(savedView.officeId, [...reader.officeIds]),
        ),
        narrowed,
      ),
    )
    .$dynamic()
