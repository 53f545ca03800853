import { procedure, router } from '../trpc.ts'
import { answerComment, answerCommentInput, answerCommentOutput } from '../verbs/answer-comment.ts'
import { beginComment, beginCommentInput, beginCommentOutput } from '../verbs/begin-comment.ts'
import { listComments, listCommentsInput, listCommentsOutput } from '../verbs/list-comments.ts'
import { myComments, myCommentsInput, myCommentsOutput } from '../verbs/my-comments.ts'
import { resolveComment, resolveCommentInput, resolveCommentOutput } from '../verbs/resolve-comment.ts'
import { writeComment, writeCommentInput, writeCommentOutput } from '../verbs/write-comment.ts'

export const commentsRouter = router({
  mine: procedure
    .input(myCommentsInput)
    .output(myCommentsOutput)
    .query(({ ctx, input }) => myComments(ctx, input)),
  begin: procedure
    .input(beginCommentInput)
    .output(beginCommentOutput)
    .mutation(({ ctx, input }) => beginComment(ctx, input)),
  answer: procedure
    .input(answerCommentInput)
    .output(answerCommentOutput)
    .mutation(({ ctx, input }) => answerComment(ctx, input)),
  list: procedure
    .input(listCommentsInput)
    .output(listCommentsOutput)
    .query(({ ctx, input }) => listComments(ctx, input)),
  write: procedure
    .input(writeCommentInput)
    .output(writeCommentOutput)
    .mutation(({ ctx, input }) => writeComment(ctx, input)),
  resolve: procedure
    .input(resolveCommentInput)
    .output(resolveCommentOutput)
    .mutation(({ ctx, input }) => resolveComment(ctx, input)),
})
