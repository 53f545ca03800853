import { readComments, type CommentRecord, type Database, type ReportKey } from '@muster/data'
import { Invalid, NotFound } from '../refusals.ts'
import { readWords } from '../reporting/read-words.ts'
import type { Comment } from '../shapes/comment.ts'

/** How long a comment may be, in characters. The database holds it to the same. */
const mostCharacters = 2_000

/** A comment as somebody wrote it. @throws Invalid if there is none, it is too long, or may say who a person is */
export function commentText(written: string): string {
  const read = readWords(written, { fewest: 1, most: mostCharacters, name: 'The comment' })
  if (read.kind === 'said') return read.text
  throw new Invalid(read.kind === 'wrong' ? read.sentence : 'Write your comment first.')
}

export const commentOf = ({ revisionNumber, writtenBy: _, ...record }: CommentRecord): Comment => ({
  ...record,
  revision: revisionNumber,
})

export async function listedComments(db: Database, key: ReportKey): Promise<Comment[]> {
  return (await readComments(db, key)).map(commentOf)
}

/** The comment with this id that a report has; answers are not answered. @throws NotFound */
export function commentToAnswer(comments: readonly CommentRecord[], id: string): CommentRecord {
  const found = comments.find((each) => each.id === id && each.answersId === null)
  if (found === undefined) throw new NotFound('comment')
  return found
}

/** The same words of the same person at the same place: a button that was pressed twice. Undefined if there are none. */
export function saidAlready(
  comments: readonly CommentRecord[],
  said: Pick<CommentRecord, 'writtenBy' | 'text' | 'line' | 'answersId' | 'revisionNumber'>,
): CommentRecord | undefined {
  return comments.find(
    (each) =>
      each.writtenBy === said.writtenBy &&
      each.text === said.text &&
      each.line === said.line &&
      each.answersId === said.answersId &&
      each.revisionNumber === said.revisionNumber &&
      each.resolvedAt === null,
  )
}
