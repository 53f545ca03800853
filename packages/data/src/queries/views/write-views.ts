import { and, eq } from 'drizzle-orm'
import type { Transaction } from '../../database.ts'
import { homeView, savedView, type ViewPage, type ViewReaders } from '../../schema/index.ts'

/** Who sees a view besides its owner; an office is named with `office` alone. */
export interface ViewSharing {
  sharedWith: ViewReaders
  officeId: string | null
}

export interface NewView extends ViewSharing {
  id: string
  ownerId: string
  name: string
  page: ViewPage
  query: string
  /** ISO moment. */
  savedAt: string
}

/** Breaks `saved_view_name_unique` when its owner has a view of this name. */
export async function insertView(tx: Transaction, added: NewView): Promise<void> {
  await tx.insert(savedView).values(added)
}

/** Changes a view of somebody's own. Whether there was one. Breaks `saved_view_name_unique` like `insertView`. */
export async function changeView(
  tx: Transaction,
  own: { ownerId: string; id: string },
  change: { name: string } & ViewSharing,
): Promise<boolean> {
  const changed = await tx.update(savedView).set(change).where(isOwn(own)).returning({ id: savedView.id })
  return changed.length > 0
}

/** Whether there was one. It is nobody's home any more. */
export async function removeView(tx: Transaction, own: { ownerId: string; id: string }): Promise<boolean> {
  const removed = await tx.delete(savedView).where(isOwn(own)).returning({ id: savedView.id })
  return removed.length > 0
}

/** Has a person start with a view; with null, where everybody of their roles starts. */
export async function setHomeView(tx: Transaction, userId: string, viewId: string | null): Promise<void> {
  if (viewId === null) {
    await tx.delete(homeView).where(eq(homeView.userId, userId))
    return
  }
  await tx
    .insert(homeView)
    .values({ userId, viewId })
    .onConflictDoUpdate({ target: homeView.userId, set: { viewId } })
}

const isOwn = ({ ownerId, id }: { ownerId: string; id: string }) =>
  and(eq(savedView.ownerId, ownerId), eq(savedView.id, id))
