import type { CommentPlace, CommentQuestion, CommentState, RejectionReason } from '@muster/metrics'
import { and, asc, eq, gt, inArray, isNull, sql } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { publicComment, publicCommentAnswer, user } from '../../schema/index.ts'
import { answerColumns, toldColumns, type AnswerBeside } from './comment-columns.ts'

/** A comment as those see it who decide on it, whatever its state. */
export interface CommentToModerate {
  id: string
  edition: string
  number: number
  kind: CommentPlace['kind']
  place: string
  question: CommentQuestion
  /** Null: it said who a person is, and was erased. */
  text: string | null
  name: string | null
  organization: string | null
  suspect: boolean
  /** ISO moments. */
  receivedAt: string
  state: CommentState
  reason: RejectionReason | null
  /** Name of who decided; null if nobody did, or the account is gone. */
  decidedBy: string | null
  decidedAt: string | null
  answerId: string | null
  answer: AnswerBeside | null
}

/** `waiting`: held, and sent as people send; `suspect`: held, and sent as programs send; `unanswered`: of what is published. */
export const commentQueues = ['waiting', 'suspect', 'published', 'unanswered', 'rejected'] as const
export type CommentQueue = (typeof commentQueues)[number]

const inQueue = {
  // As the index of what waits has it.
  waiting: sql`${publicComment.state} = 'held' and not ${publicComment.suspect}`,
  suspect: and(eq(publicComment.state, 'held'), eq(publicComment.suspect, true)),
  published: eq(publicComment.state, 'published'),
  unanswered: and(eq(publicComment.state, 'published'), isNull(publicComment.answerId)),
  rejected: eq(publicComment.state, 'rejected'),
}

const toModerate = (db: Database) =>
  db
    .select({
      ...toldColumns,
      id: publicComment.id,
      edition: publicComment.edition,
      text: publicComment.text,
      suspect: publicComment.suspect,
      state: publicComment.state,
      reason: publicComment.reason,
      decidedBy: user.name,
      decidedAt: publicComment.decidedAt,
      answerId: publicComment.answerId,
      answer: answerColumns,
    })
    .from(publicComment)
    .leftJoin(publicCommentAnswer, eq(publicCommentAnswer.id, publicComment.answerId))
    .leftJoin(user, eq(user.id, publicComment.decidedBy))
    .$dynamic()

/** The comments of a queue, those first that came first. */
export const readCommentQueue = (
  db: Database,
  { edition, queue, from, most }: { edition: string; queue: CommentQueue; from: number; most: number },
): Promise<CommentToModerate[]> =>
  toModerate(db)
    .where(and(eq(publicComment.edition, edition), inQueue[queue]))
    .orderBy(asc(publicComment.number))
    .offset(from)
    .limit(most)

/** How many comments wait to be read, on all editions. */
export const countWaitingComments = (db: Database): Promise<number> =>
  db.$count(publicComment, inQueue.waiting)

/** How many comments each queue of an edition has. */
export async function countCommentQueues(
  db: Database,
  edition: string,
): Promise<Record<CommentQueue, number>> {
  const [row] = await db
    .select({
      waiting: sql<number>`(count(*) filter (where ${inQueue.waiting}))::int`,
      suspect: sql<number>`(count(*) filter (where ${inQueue.suspect}))::int`,
      published: sql<number>`(count(*) filter (where ${inQueue.published}))::int`,
      unanswered: sql<number>`(count(*) filter (where ${inQueue.unanswered}))::int`,
      rejected: sql<number>`(count(*) filter (where ${inQueue.rejected}))::int`,
    })
    .from(publicComment)
    .where(eq(publicComment.edition, edition))
  return row ?? { waiting: 0, suspect: 0, published: 0, unanswered: 0, rejected: 0 }
}

/** Comments with these ids, in the order of their numbers; unknown ids are left out. */
export const readPublicComments = (db: Database, ids: readonly string[]): Promise<CommentToModerate[]> =>
  toModerate(db)
    .where(inArray(publicComment.id, [...ids]))
    .orderBy(asc(publicComment.number))

/** All of them with a larger number than `after`: for a file that is written in parts. */
export const readCommentsAfter = (
  db: Database,
  { edition, after, most }: { edition: string; after: number; most: number },
): Promise<CommentToModerate[]> =>
  toModerate(db)
    .where(and(eq(publicComment.edition, edition), gt(publicComment.number, after)))
    .orderBy(asc(publicComment.number))
    .limit(most)
