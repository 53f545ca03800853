import { accountRouter } from './routers/account.ts'
import { administrationRouter } from './routers/administration.ts'
import { auditRouter } from './routers/audit.ts'
import { awardsRouter } from './routers/awards.ts'
import { commentsRouter } from './routers/comments.ts'
import { boardRouter } from './routers/board.ts'
import { dashboardRouter } from './routers/dashboard.ts'
import { directoryRouter } from './routers/directory.ts'
import { draftsRouter } from './routers/drafts.ts'
import { extensionsRouter } from './routers/extensions.ts'
import { identityRouter } from './routers/identity.ts'
import { indicatorsRouter } from './routers/indicators.ts'
import { inboxRouter } from './routers/inbox.ts'
import { peopleRouter } from './routers/people.ts'
import { planRouter } from './routers/plan.ts'
import { publicRouter } from './routers/public.ts'
import { publicCommentsRouter } from './routers/public-comments.ts'
import { recommendationsRouter } from './routers/recommendations.ts'
import { releasesRouter } from './routers/releases.ts'
import { reportsRouter } from './routers/reports.ts'
import { reviewRouter } from './routers/review.ts'
import { viewsRouter } from './routers/views.ts'
import { createCallerFactory, router } from './trpc.ts'

/** Every procedure of Muster. Each is a verb of its own in `verbs/`, and has a row in `policy.ts`. */
export const appRouter = router({
  identity: identityRouter,
  account: accountRouter,
  people: peopleRouter,
  inbox: inboxRouter,
  awards: awardsRouter,
  reports: reportsRouter,
  drafts: draftsRouter,
  comments: commentsRouter,
  extensions: extensionsRouter,
  directory: directoryRouter,
  review: reviewRouter,
  board: boardRouter,
  dashboard: dashboardRouter,
  indicators: indicatorsRouter,
  views: viewsRouter,
  plan: planRouter,
  recommendations: recommendationsRouter,
  publicComments: publicCommentsRouter,
  releases: releasesRouter,
  audit: auditRouter,
  administration: administrationRouter,
  public: publicRouter,
})

export type AppRouter = typeof appRouter

/** Calls procedures in this process: `createCaller(context).awards.listMine()`. */
export const createCaller = createCallerFactory(appRouter)
