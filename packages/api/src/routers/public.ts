import { procedure, router } from '../trpc.ts'
import { publicChanges, publicChangesInput, publicChangesOutput } from '../verbs/public-changes.ts'
import { publicPlan, publicPlanInput, publicPlanOutput } from '../verbs/public-plan.ts'
import { publicRelease, publicReleaseInput, publicReleaseOutput } from '../verbs/public-release.ts'
import { publicReleases, publicReleasesOutput } from '../verbs/public-releases.ts'

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
})
