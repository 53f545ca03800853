import { procedure, router } from '../trpc.ts'
import {
  answerPublicComments,
  answerPublicCommentsInput,
  answerPublicCommentsOutput,
} from '../verbs/answer-public-comments.ts'
import {
  commentsToAnswer,
  commentsToAnswerInput,
  commentsToAnswerOutput,
} from '../verbs/comments-to-answer.ts'
import {
  decidePublicComments,
  decidePublicCommentsInput,
  decidePublicCommentsOutput,
} from '../verbs/decide-public-comments.ts'
import {
  exportPublicComments,
  exportPublicCommentsInput,
  exportPublicCommentsOutput,
} from '../verbs/export-public-comments.ts'
import {
  extendCommentPeriod,
  extendCommentPeriodInput,
  extendCommentPeriodOutput,
} from '../verbs/extend-comment-period.ts'
import { listCommentPeriods, listCommentPeriodsOutput } from '../verbs/list-comment-periods.ts'
import {
  listPublicComments,
  listPublicCommentsInput,
  listPublicCommentsOutput,
} from '../verbs/list-public-comments.ts'
import {
  openCommentPeriod,
  openCommentPeriodInput,
  openCommentPeriodOutput,
} from '../verbs/open-comment-period.ts'

export const publicCommentsRouter = router({
  periods: procedure.output(listCommentPeriodsOutput).query(({ ctx }) => listCommentPeriods(ctx)),
  openPeriod: procedure
    .input(openCommentPeriodInput)
    .output(openCommentPeriodOutput)
    .mutation(({ ctx, input }) => openCommentPeriod(ctx, input)),
  extendPeriod: procedure
    .input(extendCommentPeriodInput)
    .output(extendCommentPeriodOutput)
    .mutation(({ ctx, input }) => extendCommentPeriod(ctx, input)),
  list: procedure
    .input(listPublicCommentsInput)
    .output(listPublicCommentsOutput)
    .query(({ ctx, input }) => listPublicComments(ctx, input)),
  decide: procedure
    .input(decidePublicCommentsInput)
    .output(decidePublicCommentsOutput)
    .mutation(({ ctx, input }) => decidePublicComments(ctx, input)),
  toAnswer: procedure
    .input(commentsToAnswerInput)
    .output(commentsToAnswerOutput)
    .query(({ ctx, input }) => commentsToAnswer(ctx, input)),
  answer: procedure
    .input(answerPublicCommentsInput)
    .output(answerPublicCommentsOutput)
    .mutation(({ ctx, input }) => answerPublicComments(ctx, input)),
  // It reads, but it writes down that somebody took it away.
  export: procedure
    .input(exportPublicCommentsInput)
    .output(exportPublicCommentsOutput)
    .mutation(({ ctx, input }) => exportPublicComments(ctx, input)),
})
