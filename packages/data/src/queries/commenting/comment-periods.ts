import { isoDate, type IsoDate } from '@muster/metrics'
import { desc, eq } from 'drizzle-orm'
import { lockUntilCommit } from '../../advisory-locks.ts'
import type { Database, Transaction } from '../../database.ts'
import { commentPeriod } from '../../schema/index.ts'

export interface CommentPeriodRecord {
  /** Id of the edition that is commented on. */
  edition: string
  /** Both days are included, by the calendar of Washington, D.C. */
  opensOn: IsoDate
  closesOn: IsoDate
}

const columns = {
  edition: commentPeriod.edition,
  opensOn: commentPeriod.opensOn,
  closesOn: commentPeriod.closesOn,
}

const recordOf = (row: { edition: string; opensOn: string; closesOn: string }): CommentPeriodRecord => ({
  edition: row.edition,
  opensOn: isoDate(row.opensOn),
  closesOn: isoDate(row.closesOn),
})

/** Every comment period, the latest first. */
export async function readCommentPeriods(db: Database): Promise<CommentPeriodRecord[]> {
  const rows = await db.select(columns).from(commentPeriod).orderBy(desc(commentPeriod.opensOn))
  return rows.map(recordOf)
}

/** The same; until commit nobody else opens one. */
export async function lockCommentPeriods(tx: Transaction): Promise<CommentPeriodRecord[]> {
  await tx.execute(lockUntilCommit('commentPeriods'))
  return readCommentPeriods(tx)
}

/** The period of an edition, locked until commit: whoever sends or extends goes one after the other. */
export async function lockCommentPeriod(
  tx: Transaction,
  edition: string,
): Promise<CommentPeriodRecord | undefined> {
  const [row] = await tx
    .select(columns)
    .from(commentPeriod)
    .where(eq(commentPeriod.edition, edition))
    .for('update')
  return row && recordOf(row)
}

/** Breaks `comment_period_pk` when the edition has one. */
export async function insertCommentPeriod(
  tx: Transaction,
  added: typeof commentPeriod.$inferInsert,
): Promise<void> {
  await tx.insert(commentPeriod).values(added)
}

/** Moves the last day. The database refuses an earlier one. */
export async function moveClosingDay(
  tx: Transaction,
  { edition, closesOn }: Pick<CommentPeriodRecord, 'edition' | 'closesOn'>,
): Promise<void> {
  await tx.update(commentPeriod).set({ closesOn }).where(eq(commentPeriod.edition, edition))
}
