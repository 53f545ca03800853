import type { CommentPlace, CommentQuestion } from '@muster/metrics'
import { and, count, desc, eq, gt, isNotNull, asc, type SQL } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { publicComment, publicCommentAnswer } from '../../schema/index.ts'
import { answerColumns, toldColumns, type AnswerBeside } from './comment-columns.ts'

declare const published: unique symbol

/**
 * A comment that a person has read and published, with the answer to it. Only the queries of this file make one, and they
 * read nothing that is held or rejected: a public procedure that takes this type cannot be given anything else.
 */
export interface PublishedComment {
  readonly number: number
  readonly kind: CommentPlace['kind']
  readonly place: string
  readonly question: CommentQuestion
  readonly text: string
  readonly name: string | null
  readonly organization: string | null
  /** ISO moment. */
  readonly receivedAt: string
  readonly answer: AnswerBeside | null
  readonly [published]: true
}

const isPublished = (edition: string): SQL | undefined =>
  and(eq(publicComment.edition, edition), eq(publicComment.state, 'published'), isNotNull(publicComment.text))

const isAbout = ({ kind, id }: CommentPlace): SQL | undefined =>
  and(eq(publicComment.kind, kind), eq(publicComment.place, id))

async function read(
  db: Database,
  where: SQL | undefined,
  { newestFirst, from = 0, most }: { newestFirst: boolean; from?: number; most: number },
): Promise<PublishedComment[]> {
  const rows = await db
    .select({ ...toldColumns, text: publicComment.text, answer: answerColumns })
    .from(publicComment)
    .leftJoin(publicCommentAnswer, eq(publicCommentAnswer.id, publicComment.answerId))
    .where(where)
    .orderBy(newestFirst ? desc(publicComment.number) : asc(publicComment.number))
    .offset(from)
    .limit(most)
  return rows.filter(isWhole)
}

/** The condition of every query here is the proof. */
const isWhole = (
  row: Omit<PublishedComment, 'text' | typeof published> & { text: string | null },
): row is PublishedComment => row.text !== null

/** Published comments on an edition, the newest first. `about`: on one place only. */
export const readPublishedComments = (
  db: Database,
  {
    edition,
    about,
    from,
    most,
  }: { edition: string; about?: CommentPlace | undefined; from: number; most: number },
): Promise<PublishedComment[]> =>
  read(db, and(isPublished(edition), about && isAbout(about)), { newestFirst: true, from, most })

/** Published comments with a larger number than `after`, in their order: for a file that is written in parts. */
export const readPublishedCommentsAfter = (
  db: Database,
  { edition, after, most }: { edition: string; after: number; most: number },
): Promise<PublishedComment[]> =>
  read(db, and(isPublished(edition), gt(publicComment.number, after)), { newestFirst: false, most })

/** How many are published, place by place; places without any are left out. */
export const countPublishedByPlace = (
  db: Database,
  edition: string,
): Promise<{ kind: CommentPlace['kind']; place: string; comments: number }[]> =>
  db
    .select({ kind: publicComment.kind, place: publicComment.place, comments: count() })
    .from(publicComment)
    .where(isPublished(edition))
    .groupBy(publicComment.kind, publicComment.place)
