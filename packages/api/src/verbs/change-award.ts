import {
  changeAward as saveAward,
  followAward,
  lockAwardTerms,
  reportedOutside,
  withTransaction,
  type AwardChange,
  type RegisteredAward,
  type Transaction,
} from '@muster/data'
import { owedReports, quarterLabel, type OwedReport } from '@muster/metrics'
import { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { recordAudit, type AuditDetail } from '../record-audit.ts'
import { Conflict, NotFound } from '../refusals.ts'
import {
  refuseBackwardPeriod,
  refuseWrongOfficer,
  refuseWrongPassThrough,
} from '../registering/refuse-award.ts'
import { isoDate, stateCode } from '../shapes/codes.ts'
import { awardNumber } from '../shapes/report-place.ts'

/** What is left out stays as it is. */
export const changeAwardInput = z.object({
  number: awardNumber,
  startsOn: isoDate.optional(),
  endsOn: isoDate.optional(),
  states: z.array(stateCode).min(1).optional(),
  /** Null: it passes through nobody, or is assigned to nobody. */
  passThroughOrganizationId: z.uuid().nullable().optional(),
  officerId: z.uuid().nullable().optional(),
})
export type ChangeAward = z.output<typeof changeAwardInput>

/** How many reports are expected that were not, are no longer expected, and are due on another day. */
export const changeAwardOutput = z.object({ opened: z.int(), dropped: z.int(), moved: z.int() })
export type AwardChanged = z.output<typeof changeAwardOutput>

/**
 * Changes an award, and what it is expected to report with it. A quarter that leaves the period is no longer expected;
 * the due day of what was never submitted follows.
 * @throws NotPermitted, NotFound, Invalid if it would end before it starts, pass through its own organization, or be
 * assigned to somebody who is no officer of its office, Conflict if a report that was begun would lie outside its period
 */
export async function changeAward(ctx: Context, input: ChangeAward): Promise<AwardChanged> {
  permitInNation(ctx.actor, 'administration.changeAward')
  const { number, ...written } = input
  const change: AwardChange = { ...written, states: written.states && [...new Set(written.states)].sort() }
  return withTransaction(ctx.store.db, async (tx) => {
    const before = await lockAwardTerms(tx, number)
    if (before === undefined) throw new NotFound('award')
    const { awardId } = before
    const period = { startsOn: input.startsOn ?? before.startsOn, endsOn: input.endsOn ?? before.endsOn }
    refuseBackwardPeriod(period)
    await refuseWrongPassThrough(tx, before.organizationId, change.passThroughOrganizationId)
    await refuseWrongOfficer(tx, awardId, change.officerId)
    const owed = owedReports({ ...before, ...period })
    await refuseToDropReports(tx, awardId, owed)
    await saveAward(tx, awardId, change)
    const followed = await followAward(tx, awardId, owed)
    await recordAudit(tx, ctx, {
      action: 'administration.changeAward',
      subject: `award ${number}`,
      detail: { ...changesOf(before, change), ...followed },
    })
    return followed
  })
}

/** @throws Conflict that says which reports lie outside what is owed */
async function refuseToDropReports(
  tx: Transaction,
  awardId: string,
  owed: readonly OwedReport[],
): Promise<void> {
  const outside = await reportedOutside(
    tx,
    awardId,
    owed.map(({ quarter }) => quarter),
  )
  if (outside.length === 0) return
  const which = new Intl.ListFormat('en-US').format(outside.map(quarterLabel))
  throw new Conflict(
    `There is already a report for ${which}. Choose a period that includes it, or have a draft discarded first.`,
  )
}

/** What differs, as it was and as it is. */
function changesOf(before: RegisteredAward, change: AwardChange): AuditDetail {
  const pairs = [
    ['startsOn', before.startsOn, change.startsOn],
    ['endsOn', before.endsOn, change.endsOn],
    ['states', before.states.join(' '), change.states?.join(' ')],
    [
      'passThrough',
      named('organization', before.passThroughOrganizationId),
      named('organization', change.passThroughOrganizationId),
    ],
    ['officer', named('person', before.officerId), named('person', change.officerId)],
  ] as const
  return Object.fromEntries(
    pairs.flatMap(([name, from, to]) =>
      to === undefined || to === from ? [] : Object.entries(fromTo(name, from ?? null, to)),
    ),
  )
}

/** As the record speaks of people and organizations; what is left out stays so. */
const named = (kind: 'person' | 'organization', id: string | null | undefined) =>
  id == null ? id : `${kind} ${id}`
