import type { CommentPlace, CommentState, RejectionReason } from '@muster/metrics'
import { asc, inArray, sql } from 'drizzle-orm'
import type { Transaction } from '../../database.ts'
import { publicComment, publicCommentAnswer } from '../../schema/index.ts'

export interface LockedComment {
  id: string
  edition: string
  number: number
  kind: CommentPlace['kind']
  place: string
  state: CommentState
  reason: RejectionReason | null
  /** Whether its text was erased. */
  erased: boolean
  answerId: string | null
}

/** Comments with these ids, locked until commit in the order of their ids; unknown ids are left out. */
export const lockPublicComments = (tx: Transaction, ids: readonly string[]): Promise<LockedComment[]> =>
  tx
    .select({
      id: publicComment.id,
      edition: publicComment.edition,
      number: publicComment.number,
      kind: publicComment.kind,
      place: publicComment.place,
      state: publicComment.state,
      reason: publicComment.reason,
      erased: sql<boolean>`${publicComment.text} is null`,
      answerId: publicComment.answerId,
    })
    .from(publicComment)
    .where(inArray(publicComment.id, [...ids]))
    .orderBy(asc(publicComment.id))
    .for('update')

export interface CommentDecision {
  state: CommentState
  reason: RejectionReason | null
  by: string
  /** ISO moment. */
  at: string
}

/** Decides on comments. What says who a person is, is erased with the decision: text, name and organization. */
export async function decideComments(
  tx: Transaction,
  ids: readonly string[],
  { state, reason, by, at }: CommentDecision,
): Promise<void> {
  const erased = reason === 'personal' ? { text: null, name: null, organization: null } : {}
  await tx
    .update(publicComment)
    .set({ state, reason, decidedBy: by, decidedAt: at, ...erased })
    .where(inArray(publicComment.id, [...ids]))
}

/** Adds an answer, and puts it beside comments in place of the one that they had. */
export async function answerComments(
  tx: Transaction,
  ids: readonly string[],
  answer: typeof publicCommentAnswer.$inferInsert,
): Promise<void> {
  await tx.insert(publicCommentAnswer).values(answer)
  const answerId = answer.id
  await tx
    .update(publicComment)
    .set({ answerId })
    .where(inArray(publicComment.id, [...ids]))
}
