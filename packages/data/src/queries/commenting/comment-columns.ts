import type { CommentOutcome } from '@muster/metrics'
import { publicComment, publicCommentAnswer } from '../../schema/index.ts'

/** What anybody may know of a comment once it is published. */
export const toldColumns = {
  number: publicComment.number,
  kind: publicComment.kind,
  place: publicComment.place,
  question: publicComment.question,
  name: publicComment.name,
  organization: publicComment.organization,
  receivedAt: publicComment.receivedAt,
}

/** An answer as it stands beside a comment. */
export interface AnswerBeside {
  text: string
  outcome: CommentOutcome
  /** Places of the edition that followed: `objective-5`. */
  changed: string[]
  agency: string
  /** ISO moment. */
  writtenAt: string
}

export const answerColumns = {
  text: publicCommentAnswer.text,
  outcome: publicCommentAnswer.outcome,
  changed: publicCommentAnswer.changed,
  agency: publicCommentAnswer.agency,
  writtenAt: publicCommentAnswer.writtenAt,
}
