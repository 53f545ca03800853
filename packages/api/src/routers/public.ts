import { procedure, router } from '../trpc.ts'
import { publicChanges, publicChangesInput, publicChangesOutput } from '../verbs/public-changes.ts'
import { publicDirectory, publicDirectoryInput, publicDirectoryOutput } from '../verbs/public-directory.ts'
import { publicCatalogInput, publicCatalogOf, publicCatalogOutput } from '../verbs/public-catalog.ts'
import { publicPartsInput, publicPartsOf, publicPartsOutput } from '../verbs/public-parts.ts'
import { publicPlaceInput, publicPlaceOf, publicPlaceOutput } from '../verbs/public-place.ts'
import { publicTableInput, publicTableOf, publicTableOutput } from '../verbs/public-table.ts'
import { publicPlan, publicPlanInput, publicPlanOutput } from '../verbs/public-plan.ts'
import { publicRelease, publicReleaseInput, publicReleaseOutput } from '../verbs/public-release.ts'
import { publicReleases, publicReleasesOutput } from '../verbs/public-releases.ts'
import { wholeDirectory, wholeDirectoryOutput } from '../verbs/whole-directory.ts'
import {
  beginPublicComment,
  beginPublicCommentInput,
  beginPublicCommentOutput,
} from '../verbs/begin-public-comment.ts'
import {
  previewPublicComment,
  previewPublicCommentInput,
  previewPublicCommentOutput,
} from '../verbs/preview-public-comment.ts'
import {
  publicCommentPeriod,
  publicCommentPeriodInput,
  publicCommentPeriodOutput,
} from '../verbs/public-comment-period.ts'
import {
  publicCommentReceipt,
  publicCommentReceiptInput,
  publicCommentReceiptOutput,
} from '../verbs/public-comment-receipt.ts'
import {
  publicCommentRows,
  publicCommentRowsInput,
  publicCommentRowsOutput,
} from '../verbs/public-comment-rows.ts'
import { publicComments, publicCommentsInput, publicCommentsOutput } from '../verbs/public-comments.ts'
import {
  sendPublicComment,
  sendPublicCommentInput,
  sendPublicCommentOutput,
} from '../verbs/send-public-comment.ts'

export const publicRouter = router({
  plan: procedure
    .input(publicPlanInput)
    .output(publicPlanOutput)
    .query(({ ctx, input }) => publicPlan(ctx, input)),
  release: procedure
    .input(publicReleaseInput)
    .output(publicReleaseOutput)
    .query(({ ctx, input }) => publicRelease(ctx, input)),
  releases: procedure.output(publicReleasesOutput).query(({ ctx }) => publicReleases(ctx)),
  catalog: procedure
    .input(publicCatalogInput)
    .output(publicCatalogOutput)
    .query(({ ctx, input }) => publicCatalogOf(ctx, input)),
  table: procedure
    .input(publicTableInput)
    .output(publicTableOutput)
    .query(({ ctx, input }) => publicTableOf(ctx, input)),
  place: procedure
    .input(publicPlaceInput)
    .output(publicPlaceOutput)
    .query(({ ctx, input }) => publicPlaceOf(ctx, input)),
  parts: procedure
    .input(publicPartsInput)
    .output(publicPartsOutput)
    .query(({ ctx, input }) => publicPartsOf(ctx, input)),
  changes: procedure
    .input(publicChangesInput)
    .output(publicChangesOutput)
    .query(({ ctx, input }) => publicChanges(ctx, input)),
  directory: procedure
    .input(publicDirectoryInput)
    .output(publicDirectoryOutput)
    .query(({ ctx, input }) => publicDirectory(ctx, input)),
  wholeDirectory: procedure.output(wholeDirectoryOutput).query(({ ctx }) => wholeDirectory(ctx)),
  commentPeriod: procedure
    .input(publicCommentPeriodInput)
    .output(publicCommentPeriodOutput)
    .query(({ ctx, input }) => publicCommentPeriod(ctx, input)),
  comments: procedure
    .input(publicCommentsInput)
    .output(publicCommentsOutput)
    .query(({ ctx, input }) => publicComments(ctx, input)),
  commentRows: procedure
    .input(publicCommentRowsInput)
    .output(publicCommentRowsOutput)
    .query(({ ctx, input }) => publicCommentRows(ctx, input)),
  beginComment: procedure
    .input(beginPublicCommentInput)
    .output(beginPublicCommentOutput)
    .query(({ ctx, input }) => beginPublicComment(ctx, input)),
  previewComment: procedure
    .input(previewPublicCommentInput)
    .output(previewPublicCommentOutput)
    .query(({ ctx, input }) => previewPublicComment(ctx, input)),
  sendComment: procedure
    .input(sendPublicCommentInput)
    .output(sendPublicCommentOutput)
    .mutation(({ ctx, input }) => sendPublicComment(ctx, input)),
  commentReceipt: procedure
    .input(publicCommentReceiptInput)
    .output(publicCommentReceiptOutput)
    .query(({ ctx, input }) => publicCommentReceipt(ctx, input)),
})
