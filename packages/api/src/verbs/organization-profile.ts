import { countReturns, listAwardsOf, listObligations, readAwardPeers } from '@muster/data'
import { addQuarters, quarterLabel, quartersBetween, totalOf } from '@muster/metrics'
import { z } from 'zod'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { lastEndedQuarter } from '../figures/ended-quarters.ts'
import { headlinesOf } from '../figures/headlines.ts'
import { valuesOfAwards } from '../figures/values-of-awards.ts'
import { inOffice } from '../in-scope.ts'
import { profiledAward } from '../profiling/profiled-award.ts'
import { NotFound } from '../refusals.ts'
import { mainMetric } from '../reporting/known-before/main-metric.ts'
import { organizationProfile as profile, type OrganizationProfile } from '../shapes/organization-profile.ts'

export const organizationProfileInput = z.object({ organizationId: z.uuid() })
export const organizationProfileOutput = profile

/** Two years; more awards than that stand on no page. */
const many = 8
const mostAwards = 12

/**
 * What an officer knows of an organization: its awards of the person's offices, how they reported in the last eight quarters,
 * what they count beside peers, and what the rules found that is still open. @throws NotPermitted, NotFound
 */
export async function organizationProfile(
  ctx: Context,
  { organizationId }: z.output<typeof organizationProfileInput>,
): Promise<OrganizationProfile> {
  return inOffice(ctx, 'dashboard.organization', async (tx, { scope }) => {
    const all = await listAwardsOf(tx, scope, [organizationId])
    const [any] = all
    if (any === undefined) throw new NotFound('organization')
    const awards = all.toSorted((a, b) => b.endsOn.localeCompare(a.endsOn)).slice(0, mostAwards)
    const awardIds = awards.map(({ awardId }) => awardId)
    const last = lastEndedQuarter(dayOf(ctx.now))
    const range = { first: addQuarters(last, 1 - many), last }
    const metrics = [...new Set(awards.flatMap(({ programKind }) => headlinesOf(programKind)))].map(
      ({ code }) => code,
    )
    const obligations = await listObligations(tx, scope, { range, awards: awardIds, withoutDrafts: true })
    const returns = await countReturns(tx, { awardIds, range })
    const strata = metrics.map(totalOf)
    const cells = await valuesOfAwards(tx, { scope, strata, awardIds, range }, (id) => id)
    const peers = await readAwardPeers(tx, { awardIds, metrics, sizes: mainMetric, range })
    const quarters = quartersBetween(range.first, last)
    const read = { quarters, now: ctx.now, obligations, returns, cells, peers }
    return {
      id: organizationId,
      name: any.organizationName,
      quarters: quarters.map((quarter) => ({ quarter, label: quarterLabel(quarter) })),
      awards: awards.map((award) => profiledAward(award, read)),
      left: all.length - awards.length,
      findings: obligations.flatMap(({ number, fiscalQuarter, current }) => {
        if (current === null || current.status === 'accepted') return []
        const { error: errors, warning: warnings } = current.findings
        return errors + warnings === 0
          ? []
          : [{ awardNumber: number, quarter: fiscalQuarter, errors, warnings, state: current.status }]
      }),
      asOf: ctx.now,
    }
  })
}
