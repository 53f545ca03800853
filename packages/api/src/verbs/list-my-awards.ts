import {
  countAwards,
  countReports,
  listAwards,
  listObligations,
  readToDo,
  type AwardRecord,
  type ObligationRecord,
  type OrganizationScope,
  type Transaction,
} from '@muster/data'
import { addQuarters, quarterLabel, quarterOfDate } from '@muster/metrics'
import { z } from 'zod'
import { dayIn, dayOf } from '../clock.ts'
import type { Context, Instant } from '../context.ts'
import { inOrganization } from '../in-scope.ts'
import { loadAward } from '../load-award.ts'
import { standingOf } from '../reporting/standing.ts'
import {
  awardSummary,
  waitingReport,
  type AwardSummary,
  type ObligationSummary,
  type WaitingReport,
} from '../shapes/award-summary.ts'
import { awardNumber } from '../shapes/report-place.ts'

/** One award with all of its quarters, or a page of all awards with the quarters that matter now. */
export const listMyAwardsInput = z
  .object({ awardNumber: awardNumber.optional(), page: z.int().positive().optional() })
  .default({})
export type ListMyAwards = z.output<typeof listMyAwardsInput>

export const listMyAwardsOutput = z.object({
  /** What waits for the person, the most urgent first: the first fifty. */
  toDo: z.array(waitingReport),
  /** How many reports wait in all. */
  toDoCount: z.int(),
  awards: z.array(awardSummary),
  /** How many awards there are in all, and which page of them this is. */
  count: z.int(),
  page: z.int(),
  pages: z.int(),
})
export type MyAwards = z.output<typeof listMyAwardsOutput>

const mostToDo = 50
const awardsOnAPage = 25
/** How many of the latest quarters a page of many awards lists in full. */
const recentQuarters = 4

/**
 * What the actor's organizations have to report: what waits for them, and their awards by number, with those that pass
 * through them. Quarters are in order of time; a page of many awards lists the last four and all that is not accepted.
 * @throws NotPermitted, NotFound if one award is asked for that is not theirs
 */
export async function listMyAwards(ctx: Context, input: ListMyAwards = {}): Promise<MyAwards> {
  return inOrganization(ctx, 'awards.listMine', async (tx, { scope }) => {
    const { now } = ctx
    if (input.awardNumber !== undefined) {
      const award = await loadAward(tx, scope, input.awardNumber)
      const obligations = await listObligations(tx, scope, { awards: [award.awardId] })
      const awards = await summariesOf(tx, [award], obligations, now)
      return { ...(await toDoOf(tx, scope, input, now)), awards, count: 1, page: 1, pages: 1 }
    }
    const count = await countAwards(tx, scope)
    const pages = Math.max(1, Math.ceil(count / awardsOnAPage))
    const page = Math.min(input.page ?? 1, pages)
    const awards = await listAwards(tx, scope, undefined, {
      limit: awardsOnAPage,
      offset: (page - 1) * awardsOnAPage,
    })
    const last = quarterOfDate(dayOf(now))
    const obligations = await listObligations(tx, scope, {
      awards: awards.map(({ awardId }) => awardId),
      around: { first: addQuarters(last, 1 - recentQuarters), last },
    })
    return {
      ...(await toDoOf(tx, scope, input, now)),
      awards: await summariesOf(tx, awards, obligations, now),
      count,
      page,
      pages,
    }
  })
}

async function toDoOf(
  tx: Transaction,
  scope: OrganizationScope,
  { awardNumber: only }: ListMyAwards,
  now: Instant,
): Promise<Pick<MyAwards, 'toDo' | 'toDoCount'>> {
  const { reports, total } = await readToDo(tx, scope, { now, awardNumber: only, limit: mostToDo })
  const obligations = new Map(
    (await listObligations(tx, scope, { reports })).map((each) => [keyOf(each), each]),
  )
  const toDo = reports.flatMap((report): WaitingReport[] => {
    const obligation = obligations.get(keyOf(report))
    if (obligation === undefined) return []
    return [
      {
        ...summaryOf(obligation, now),
        awardNumber: obligation.number,
        organizationName: obligation.organizationName,
        programName: obligation.programName,
        today: dayIn(obligation.timeZone, now),
        commentsWaiting: report.commentsWaiting,
      },
    ]
  })
  return { toDo, toDoCount: total }
}

const keyOf = ({ awardId, fiscalQuarter }: { awardId: string; fiscalQuarter: string }) =>
  `${awardId} ${fiscalQuarter}`

async function summariesOf(
  tx: Transaction,
  awards: readonly AwardRecord[],
  obligations: readonly ObligationRecord[],
  now: Instant,
): Promise<AwardSummary[]> {
  const own = Map.groupBy(obligations, ({ awardId }) => awardId)
  const counts = await countReports(
    tx,
    awards.map(({ awardId }) => awardId),
  )
  return awards.map((award) => {
    const counted = counts.find(({ awardId }) => awardId === award.awardId)
    return {
      number: award.number,
      organizationName: award.organizationName,
      programName: award.programName,
      programKind: award.programKind,
      states: award.states,
      periodLabel: periodLabel(award),
      today: dayIn(award.timeZone, now),
      owed: counted?.owed ?? 0,
      accepted: counted?.accepted ?? 0,
      obligations: (own.get(award.awardId) ?? []).map((each) => summaryOf(each, now)),
    }
  })
}

function summaryOf(obligation: ObligationRecord, now: Instant): ObligationSummary {
  const { fiscalQuarter: quarter, current } = obligation
  return {
    quarter,
    quarterLabel: quarterLabel(quarter),
    standing: standingOf(obligation, now),
    findings: current?.findings ?? { error: 0, warning: 0, info: 0 },
  }
}

const month = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' })

const periodLabel = ({ startsOn, endsOn }: AwardRecord) =>
  `${month.format(new Date(startsOn))} to ${month.format(new Date(endsOn))}`
