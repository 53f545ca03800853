import { listAwards, listObligations, type AwardRecord, type ObligationRecord } from '@muster/data'
import { quarterLabel, type IsoDate } from '@muster/metrics'
import { z } from 'zod'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { permitInOrganization } from '../permit.ts'
import { isLate, stateOf } from '../reporting/standing.ts'
import { awardSummary, type AwardSummary, type ObligationSummary } from '../shapes/award-summary.ts'

export const listMyAwardsOutput = z.array(awardSummary)

/** The awards of the actor's organizations, by number, each with every quarter that it is to report, oldest first. */
export async function listMyAwards(ctx: Context): Promise<AwardSummary[]> {
  const { scope } = permitInOrganization(ctx.actor, 'awards.listMine')
  const today = dayOf(ctx.now)
  const awards = await listAwards(ctx.store.db, scope)
  const obligations = Map.groupBy(await listObligations(ctx.store.db, scope), ({ awardId }) => awardId)
  return awards.map((award) => ({
    number: award.number,
    organizationName: award.organizationName,
    programName: award.programName,
    programKind: award.programKind,
    states: award.states,
    periodLabel: periodLabel(award),
    obligations: (obligations.get(award.awardId) ?? []).map((each) => summaryOf(each, today)),
  }))
}

function summaryOf(obligation: ObligationRecord, today: IsoDate): ObligationSummary {
  const { fiscalQuarter: quarter, dueOn, current } = obligation
  return {
    quarter,
    quarterLabel: quarterLabel(quarter),
    dueOn,
    state: stateOf({ quarter, status: current?.status ?? null }, today),
    late: isLate(obligation, today),
    findings: current?.findings ?? { error: 0, warning: 0, info: 0 },
  }
}

const month = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' })

const periodLabel = ({ startsOn, endsOn }: AwardRecord) =>
  `${month.format(new Date(startsOn))} to ${month.format(new Date(endsOn))}`
