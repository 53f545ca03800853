import { procedure, router } from '../trpc.ts'
import { getRelease, getReleaseInput, getReleaseOutput } from '../verbs/get-release.ts'
import { listReleases, listReleasesOutput } from '../verbs/list-releases.ts'
import { askForRelease, askForReleaseInput, askForReleaseOutput } from '../verbs/ask-for-release.ts'
import { listReleaseBuildsOutput, releaseBuilds } from '../verbs/list-release-builds.ts'
import { releaseTable, releaseTableInput, releaseTableOutput } from '../verbs/release-table.ts'
import { getPublication, getPublicationOutput } from '../verbs/get-publication.ts'
import {
  previewChange,
  previewPublicationInput,
  previewPublicationOutput,
} from '../verbs/preview-publication.ts'
import { savePublication, savePublicationInput, savePublicationOutput } from '../verbs/save-publication.ts'
import { publishRelease, publishReleaseInput, publishReleaseOutput } from '../verbs/publish-release.ts'
import { withdrawRelease, withdrawReleaseInput, withdrawReleaseOutput } from '../verbs/withdraw-release.ts'

export const releasesRouter = router({
  list: procedure.output(listReleasesOutput).query(({ ctx }) => listReleases(ctx)),
  get: procedure
    .input(getReleaseInput)
    .output(getReleaseOutput)
    .query(({ ctx, input }) => getRelease(ctx, input)),
  table: procedure
    .input(releaseTableInput)
    .output(releaseTableOutput)
    .query(({ ctx, input }) => releaseTable(ctx, input)),
  publication: procedure.output(getPublicationOutput).query(({ ctx }) => getPublication(ctx)),
  previewPublication: procedure
    .input(previewPublicationInput)
    .output(previewPublicationOutput)
    .query(({ ctx, input }) => previewChange(ctx, input)),
  savePublication: procedure
    .input(savePublicationInput)
    .output(savePublicationOutput)
    .mutation(({ ctx, input }) => savePublication(ctx, input)),
  build: procedure
    .input(askForReleaseInput)
    .output(askForReleaseOutput)
    .mutation(({ ctx, input }) => askForRelease(ctx, input)),
  builds: procedure.output(listReleaseBuildsOutput).query(({ ctx }) => releaseBuilds(ctx)),
  publish: procedure
    .input(publishReleaseInput)
    .output(publishReleaseOutput)
    .mutation(({ ctx, input }) => publishRelease(ctx, input)),
  withdraw: procedure
    .input(withdrawReleaseInput)
    .output(withdrawReleaseOutput)
    .mutation(({ ctx, input }) => withdrawRelease(ctx, input)),
})
