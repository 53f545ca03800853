import { procedure, router } from '../trpc.ts'
import { dashboardMetrics, dashboardMetricsOutput } from '../verbs/dashboard-metrics.ts'
import { trend, trendInput, trendOutput } from '../verbs/trend.ts'
import {
  showContributions,
  showContributionsInput,
  showContributionsOutput,
} from '../verbs/show-contributions.ts'
import { planFigures, planFiguresInput, planFiguresOutput } from '../verbs/plan-figures.ts'

export const dashboardRouter = router({
  metrics: procedure.output(dashboardMetricsOutput).query(({ ctx }) => dashboardMetrics(ctx)),
  trend: procedure
    .input(trendInput)
    .output(trendOutput)
    .query(({ ctx, input }) => trend(ctx, input)),
  plan: procedure
    .input(planFiguresInput)
    .output(planFiguresOutput)
    .query(({ ctx, input }) => planFigures(ctx, input)),
  contributions: procedure
    .input(showContributionsInput)
    .output(showContributionsOutput)
    .query(({ ctx, input }) => showContributions(ctx, input)),
})
