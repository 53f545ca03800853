import { and, desc, eq, notInArray } from 'drizzle-orm'
import type { Database, Transaction } from '../../database.ts'
import { figureShown } from '../../schema/index.ts'

/** How many figures of one person are remembered: the ones shown last. */
const mostRemembered = 500

export interface FigureShown {
  /** Null: nobody had given a value. */
  value: number | null
  /** ISO moment. */
  shownAt: string
}

/** What a person was shown of a figure the last time; undefined if they never followed it down. */
export async function readFigureShown(
  db: Database,
  userId: string,
  figure: string,
): Promise<FigureShown | undefined> {
  const [found] = await db
    .select({ value: figureShown.value, shownAt: figureShown.shownAt })
    .from(figureShown)
    .where(and(eq(figureShown.userId, userId), eq(figureShown.figure, figure)))
  return found
}

/** Remembers what a person is shown now. Of each person the figures that were shown last are kept, the older ones forgotten. */
export async function saveFigureShown(
  tx: Transaction,
  of: FigureShown & { userId: string; figure: string },
): Promise<void> {
  await tx
    .insert(figureShown)
    .values(of)
    .onConflictDoUpdate({
      target: [figureShown.userId, figureShown.figure],
      set: { value: of.value, shownAt: of.shownAt },
    })
  const kept = tx
    .select({ figure: figureShown.figure })
    .from(figureShown)
    .where(eq(figureShown.userId, of.userId))
    .orderBy(desc(figureShown.shownAt))
    .limit(mostRemembered)
  await tx
    .delete(figureShown)
    .where(and(eq(figureShown.userId, of.userId), notInArray(figureShown.figure, kept)))
}
