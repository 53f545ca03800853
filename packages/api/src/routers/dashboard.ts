import { procedure, router } from '../trpc.ts'
import { dashboardMetrics, dashboardMetricsOutput } from '../verbs/dashboard-metrics.ts'
import { countLines, countLinesInput, countLinesOutput } from '../verbs/count-lines.ts'
import {
  compareOrganizations,
  compareOrganizationsInput,
  compareOrganizationsOutput,
} from '../verbs/compare-organizations.ts'
import { fundedOrganizations, fundedOrganizationsOutput } from '../verbs/funded-organizations.ts'
import { exportLines, exportLinesInput, exportLinesOutput } from '../verbs/export-lines.ts'
import { figureMaking, figureMakingInput, figureMakingOutput } from '../verbs/figure-making.ts'
import { lineOrigin, lineOriginInput, lineOriginOutput } from '../verbs/line-origin.ts'
import { rememberFigure, rememberFigureInput, rememberFigureOutput } from '../verbs/remember-figure.ts'
import { dashboardPlaces, dashboardPlacesOutput } from '../verbs/dashboard-places.ts'
import { mapFigures, mapInput, mapOutput } from '../verbs/map-figures.ts'
import {
  organizationProfile,
  organizationProfileInput,
  organizationProfileOutput,
} from '../verbs/organization-profile.ts'
import { outliers, outliersInput, outliersOutput } from '../verbs/outliers.ts'
import { overview, overviewInput, overviewOutput } from '../verbs/overview.ts'
import { pivot, pivotInput, pivotOutput } from '../verbs/pivot.ts'
import { trend, trendInput, trendOutput } from '../verbs/trend.ts'
import {
  showContributions,
  showContributionsInput,
  showContributionsOutput,
} from '../verbs/show-contributions.ts'
import { planFigures, planFiguresInput, planFiguresOutput } from '../verbs/plan-figures.ts'

export const dashboardRouter = router({
  metrics: procedure.output(dashboardMetricsOutput).query(({ ctx }) => dashboardMetrics(ctx)),
  places: procedure.output(dashboardPlacesOutput).query(({ ctx }) => dashboardPlaces(ctx)),
  overview: procedure
    .input(overviewInput)
    .output(overviewOutput)
    .query(({ ctx, input }) => overview(ctx, input)),
  map: procedure
    .input(mapInput)
    .output(mapOutput)
    .query(({ ctx, input }) => mapFigures(ctx, input)),
  pivot: procedure
    .input(pivotInput)
    .output(pivotOutput)
    .query(({ ctx, input }) => pivot(ctx, input)),
  organizations: procedure.output(fundedOrganizationsOutput).query(({ ctx }) => fundedOrganizations(ctx)),
  compareOrganizations: procedure
    .input(compareOrganizationsInput)
    .output(compareOrganizationsOutput)
    .query(({ ctx, input }) => compareOrganizations(ctx, input)),
  organization: procedure
    .input(organizationProfileInput)
    .output(organizationProfileOutput)
    .query(({ ctx, input }) => organizationProfile(ctx, input)),
  outliers: procedure
    .input(outliersInput)
    .output(outliersOutput)
    .query(({ ctx, input }) => outliers(ctx, input)),
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
  making: procedure
    .input(figureMakingInput)
    .output(figureMakingOutput)
    .query(({ ctx, input }) => figureMaking(ctx, input)),
  remember: procedure
    .input(rememberFigureInput)
    .output(rememberFigureOutput)
    .mutation(({ ctx, input }) => rememberFigure(ctx, input)),
  lineOrigin: procedure
    .input(lineOriginInput)
    .output(lineOriginOutput)
    .query(({ ctx, input }) => lineOrigin(ctx, input)),
  countLines: procedure
    .input(countLinesInput)
    .output(countLinesOutput)
    .query(({ ctx, input }) => countLines(ctx, input)),
  exportLines: procedure
    .input(exportLinesInput)
    .output(exportLinesOutput)
    .query(({ ctx, input }) => exportLines(ctx, input)),
})
