import { procedure, router } from '../trpc.ts'
import { publicChanges, publicChangesInput, publicChangesOutput } from '../verbs/public-changes.ts'
import { publicDirectory, publicDirectoryInput, publicDirectoryOutput } from '../verbs/public-directory.ts'
import { publicPlan, publicPlanInput, publicPlanOutput } from '../verbs/public-plan.ts'
import { publicRelease, publicReleaseInput, publicReleaseOutput } from '../verbs/public-release.ts'
import { publicReleases, publicReleasesOutput } from '../verbs/public-releases.ts'
import { wholeDirectory, wholeDirectoryOutput } from '../verbs/whole-directory.ts'

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
  changes: procedure
    .input(publicChangesInput)
    .output(publicChangesOutput)
    .query(({ ctx, input }) => publicChanges(ctx, input)),
  directory: procedure
    .input(publicDirectoryInput)
    .output(publicDirectoryOutput)
    .query(({ ctx, input }) => publicDirectory(ctx, input)),
  wholeDirectory: procedure.output(wholeDirectoryOutput).query(({ ctx }) => wholeDirectory(ctx)),
})
