import { procedure, router } from '../trpc.ts'
import { getRelease, getReleaseInput, getReleaseOutput } from '../verbs/get-release.ts'
import { listReleases, listReleasesOutput } from '../verbs/list-releases.ts'
import { buildRelease, buildReleaseInput, buildReleaseOutput } from '../verbs/build-release.ts'
import { publishRelease, publishReleaseInput, publishReleaseOutput } from '../verbs/publish-release.ts'
import { withdrawRelease, withdrawReleaseInput, withdrawReleaseOutput } from '../verbs/withdraw-release.ts'

export const releasesRouter = router({
  list: procedure.output(listReleasesOutput).query(({ ctx }) => listReleases(ctx)),
  get: procedure
    .input(getReleaseInput)
    .output(getReleaseOutput)
    .query(({ ctx, input }) => getRelease(ctx, input)),
  build: procedure
    .input(buildReleaseInput)
    .output(buildReleaseOutput)
    .mutation(({ ctx, input }) => buildRelease(ctx, input)),
  publish: procedure
    .input(publishReleaseInput)
    .output(publishReleaseOutput)
    .mutation(({ ctx, input }) => publishRelease(ctx, input)),
  withdraw: procedure
    .input(withdrawReleaseInput)
    .output(withdrawReleaseOutput)
    .mutation(({ ctx, input }) => withdrawRelease(ctx, input)),
})
