import { countLines, listObligations, type Database, type ObligationRecord } from '@muster/data'
import { addQuarters, quarterLabel, quarterOfDate, type IsoDate } from '@muster/metrics'
import { z } from 'zod'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { permitInOffice } from '../permit.ts'
import { isLate, stateOf } from '../reporting/standing.ts'
import { quarter } from '../shapes/codes.ts'
import { reviewItem, type ReviewItem } from '../shapes/review-item.ts'

export const listIncomingInput = z.object({ quarter: quarter.optional() }).default({})
export type ListIncoming = z.output<typeof listIncomingInput>

export const listIncomingOutput = z.array(reviewItem)

/** How many of the latest quarters are listed in full when none is asked for. */
const recentQuarters = 4

/**
 * The reports that have come in to the actor's offices: of one quarter, or else those of the last four quarters and
 * all that still wait for somebody. By quarter, the latest first, then by award. @throws NotPermitted
 */
export async function listIncoming(ctx: Context, input: ListIncoming): Promise<ReviewItem[]> {
  const { scope } = permitInOffice(ctx.actor, 'review.list')
  const { db } = ctx.store
  const today = dayOf(ctx.now)
  const range = input.quarter && { first: input.quarter, last: input.quarter }
  const recent = addQuarters(quarterOfDate(today), -recentQuarters)
  const listed = await listObligations(db, scope, { withoutDrafts: true, ...(range && { range }) })
  const shown = listed.filter(
    ({ current, fiscalQuarter }) =>
      current !== null && (range !== undefined || fiscalQuarter >= recent || current.status !== 'accepted'),
  )
  const items: ReviewItem[] = []
  for (const each of shown) items.push(...(await itemOf(db, each, today)))
  return items.sort((one, other) =>
    one.quarter === other.quarter
      ? one.awardNumber.localeCompare(other.awardNumber)
      : other.quarter.localeCompare(one.quarter),
  )
}

async function itemOf(db: Database, obligation: ObligationRecord, today: IsoDate): Promise<ReviewItem[]> {
  const { awardId, fiscalQuarter, current, officialRevisionId } = obligation
  if (current === null) return []
  const amendment = officialRevisionId !== null && officialRevisionId !== current.revisionId
  const key = { awardId, revisionId: current.revisionId }
  return [
    {
      awardNumber: obligation.number,
      organizationName: obligation.organizationName,
      programName: obligation.programName,
      programKind: obligation.programKind,
      quarter: fiscalQuarter,
      quarterLabel: quarterLabel(fiscalQuarter),
      dueOn: obligation.dueOn,
      status: stateOf({ quarter: fiscalQuarter, status: current.status }, today),
      late: isLate(obligation, today),
      revision: current.number,
      submittedAt: current.submittedAt,
      findings: current.findings,
      amendment,
      // Few reports are being amended at any time: one more question for each of them.
      changed: amendment ? (await countLines(db, key, officialRevisionId)).changes : null,
    },
  ]
}
