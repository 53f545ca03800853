import { administrationRouter } from './routers/administration.ts'
import { awardsRouter } from './routers/awards.ts'
import { dashboardRouter } from './routers/dashboard.ts'
import { identityRouter } from './routers/identity.ts'
import { publicRouter } from './routers/public.ts'
import { releasesRouter } from './routers/releases.ts'
import { reportsRouter } from './routers/reports.ts'
import { reviewRouter } from './routers/review.ts'
import { createCallerFactory, router } from './trpc.ts'

/** Every procedure of Muster. Each is a verb of its own in `verbs/`, and has a row in `policy.ts`. */
export const appRouter = router({
  identity: identityRouter,
  awards: awardsRouter,
  reports: reportsRouter,
  review: reviewRouter,
  dashboard: dashboardRouter,
  releases: releasesRouter,
  administration: administrationRouter,
  public: publicRouter,
})

export type AppRouter = typeof appRouter

/** Calls procedures in this process: `createCaller(context).awards.listMine()`. */
export const createCaller = createCallerFactory(appRouter)
