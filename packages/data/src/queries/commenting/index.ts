export {
  insertCommentPeriod,
  lockCommentPeriod,
  lockCommentPeriods,
  moveClosingDay,
  readCommentPeriods,
  type CommentPeriodRecord,
} from './comment-periods.ts'
export {
  countReceived,
  findReceiptOfComment,
  findReceivedComment,
  insertPublicComment,
  nextCommentNumber,
} from './receive-comment.ts'
export {
  countPublishedByPlace,
  readPublishedComments,
  readPublishedCommentsAfter,
  type PublishedComment,
} from './published-comments.ts'
export {
  commentQueues,
  countCommentQueues,
  countWaitingComments,
  readCommentQueue,
  readCommentsAfter,
  readPublicComments,
  type CommentQueue,
  type CommentToModerate,
} from './every-comment.ts'
export { answerComments, decideComments, lockPublicComments, type LockedComment } from './decide-comments.ts'
export type { AnswerBeside } from './comment-columns.ts'
