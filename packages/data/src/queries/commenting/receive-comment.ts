import type { CommentState, RejectionReason } from '@muster/metrics'
import { and, eq, gt, lte, max, sql } from 'drizzle-orm'
import type { Database, Transaction } from '../../database.ts'
import { publicComment } from '../../schema/index.ts'

// How a comment comes in. Whoever calls these has locked the period: numbers and counts stand still meanwhile.

export type NewPublicComment = Omit<
  typeof publicComment.$inferInsert,
  'state' | 'reason' | 'decidedBy' | 'decidedAt' | 'answerId'
> & { readonly text: string }

export async function insertPublicComment(tx: Transaction, added: NewPublicComment): Promise<void> {
  await tx.insert(publicComment).values(added)
}

/** The number after the last one of an edition. */
export async function nextCommentNumber(tx: Transaction, edition: string): Promise<number> {
  const [row] = await tx
    .select({ last: max(publicComment.number) })
    .from(publicComment)
    .where(eq(publicComment.edition, edition))
  return (row?.last ?? 0) + 1
}

/** ISO moments. */
interface Span {
  edition: string
  suspect: boolean
  now: string
  hourAgo: string
  dayAgo: string
}

/** How many comments on an edition came in the hour, and in the day, that end now. */
export async function countReceived(
  tx: Transaction,
  { edition, suspect, now, hourAgo, dayAgo }: Span,
): Promise<{ inHour: number; inDay: number }> {
  const [row] = await tx
    .select({
      inHour: sql<number>`(count(*) filter (where ${publicComment.receivedAt} > ${hourAgo}))::int`,
      inDay: sql<number>`count(*)::int`,
    })
    .from(publicComment)
    .where(
      and(
        eq(publicComment.edition, edition),
        eq(publicComment.suspect, suspect),
        gt(publicComment.receivedAt, dayAgo),
        lte(publicComment.receivedAt, now),
      ),
    )
  return row ?? { inHour: 0, inDay: 0 }
}

/** What has come under an id already. */
export async function findReceivedComment(
  tx: Transaction,
  id: string,
): Promise<{ receipt: string; edition: string; text: string | null } | undefined> {
  const [row] = await tx
    .select({ receipt: publicComment.receipt, edition: publicComment.edition, text: publicComment.text })
    .from(publicComment)
    .where(eq(publicComment.id, id))
  return row
}

/** What the holder of a receipt is told: where the comment stands, and not what it says. */
export interface ReceiptRecord {
  edition: string
  number: number
  receivedAt: string
  state: CommentState
  reason: RejectionReason | null
}

export async function findReceiptOfComment(
  db: Database,
  receipt: string,
): Promise<ReceiptRecord | undefined> {
  const [row] = await db
    .select({
      edition: publicComment.edition,
      number: publicComment.number,
      receivedAt: publicComment.receivedAt,
      state: publicComment.state,
      reason: publicComment.reason,
    })
    .from(publicComment)
    .where(eq(publicComment.receipt, receipt))
  return row
}
