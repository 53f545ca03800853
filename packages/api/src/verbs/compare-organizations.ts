import { listAwardsOf, readAwardCoverage, type AwardRecord } from '@muster/data'
import { stratumLabel } from '@muster/metrics'
import { z } from 'zod'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { coverageOver, periodsShown, valuesOver, type Course } from '../figures/course-of.ts'
import { lastEndedQuarter } from '../figures/ended-quarters.ts'
import { metricAsked } from '../figures/metric-asked.ts'
import { periodsOf, rangeOf } from '../figures/periods-of.ts'
import { together } from '../figures/read-figures.ts'
import { valuesOfAwards } from '../figures/values-of-awards.ts'
import { inOffice } from '../in-scope.ts'
import { NotFound } from '../refusals.ts'
import { stratum } from '../shapes/codes.ts'
import { figureTime } from '../shapes/figures.ts'
import { trendOutput, type Trend } from './trend.ts'

/** Up to eight organizations: more lines cannot be told from each other. */
export const compareOrganizationsInput = stratum
  .and(figureTime)
  .and(z.object({ organizations: z.array(z.uuid()).min(1).max(8) }))
export type CompareOrganizations = z.output<typeof compareOrganizationsInput>

export const compareOrganizationsOutput = trendOutput

/**
 * A metric, or a part of it, over quarters or fiscal years, with a series for each of some organizations: of their awards of
 * the person's offices. @throws NotPermitted, NotFound, Invalid
 */
export async function compareOrganizations(ctx: Context, of: CompareOrganizations): Promise<Trend> {
  return inOffice(ctx, 'dashboard.compareOrganizations', async (tx, { scope }) => {
    const metric = metricAsked(of.metric)
    const course: Course = { metric, periods: periodsOf(of, lastEndedQuarter(dayOf(ctx.now))) }
    const range = rangeOf(course.periods)
    const awards = await listAwardsOf(tx, scope, of.organizations)
    const organizations = organizationsIn(awards)
    if (of.organizations.some((id) => !organizations.has(id))) throw new NotFound('organization')
    const owner = new Map(awards.map(({ awardId, organizationId }) => [awardId, organizationId]))
    const groupOf = (awardId: string) => owner.get(awardId) ?? ''
    const awardIds = [...owner.keys()]
    const { metric: code, breakdown, category } = of
    const strata = [{ metric: code, breakdown, category }]
    const cells = await valuesOfAwards(tx, { scope, strata, awardIds, range }, groupOf)
    const known = (await readAwardCoverage(tx, { awardIds, range })).map(
      ({ awardId, fiscalQuarter, accepted }) => ({
        group: groupOf(awardId),
        fiscalQuarter,
        expected: 1,
        accepted: accepted ? 1 : 0,
      }),
    )
    return {
      metric: code,
      label: stratumLabel(of),
      unit: metric.unit,
      periods: periodsShown(course, known),
      series: [...organizations].map(([id, label]) => ({
        code: id,
        label,
        values: valuesOver(
          course,
          cells.filter(({ group }) => group === id),
        ),
        coverage: coverageOver(
          course,
          known.filter(({ group }) => group === id),
        ),
      })),
      total: valuesOver(course, together(cells)),
      apart: null,
      asOf: ctx.now,
      changedAt: null,
    }
  })
}

/** By name. */
const organizationsIn = (awards: readonly AwardRecord[]): ReadonlyMap<string, string> =>
  new Map(
    awards
      .map(({ organizationId, organizationName }) => [organizationId, organizationName] as const)
      .toSorted(([, a], [, b]) => a.localeCompare(b)),
  )
