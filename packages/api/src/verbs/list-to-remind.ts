import { countGrantees, listBoardReports, listObligations } from '@muster/data'
import { quarterLabel } from '@muster/metrics'
import { z } from 'zod'
import { boardChoice } from '../board/board-choice.ts'
import type { Context } from '../context.ts'
import { inOffice } from '../in-scope.ts'
import { standingOf } from '../reporting/standing.ts'
import { boardFilter } from '../shapes/board.ts'
import { quarter } from '../shapes/codes.ts'
import { standing } from '../shapes/standing.ts'
import { mostReminders } from './remind-grantees.ts'

export const listToRemindInput = boardFilter
  .extend({ standing: z.enum(['late', 'missing', 'returned']).default('late') })
  .prefault({})
export type ListToRemind = z.output<typeof listToRemindInput>

export const listToRemindOutput = z.array(
  z.object({
    awardNumber: z.string(),
    organizationName: z.string(),
    programName: z.string(),
    quarter,
    quarterLabel: z.string(),
    standing,
    /** How many would be told; 0 if the organization has nobody here. */
    people: z.int(),
  }),
)
export type ToRemind = z.infer<typeof listToRemindOutput>

/**
 * Whom a reminder would reach, for all reports of a board that stand so: the longest owed first, as many as one reminder
 * takes. @throws NotPermitted
 */
export async function listToRemind(
  ctx: Context,
  { standing: so, ...filter }: ListToRemind,
): Promise<ToRemind> {
  return inOffice(ctx, 'board.toRemind', async (tx, { scope }) => {
    const choice = { ...boardChoice(filter, ctx.now), standing: so, limit: mostReminders }
    const reports = await listBoardReports(tx, scope, choice)
    const obligations = await listObligations(tx, scope, { reports, withoutDrafts: true })
    const people = await countGrantees(tx, [...new Set(reports.map(({ awardId }) => awardId))])
    return obligations
      .map((each) => ({
        awardNumber: each.number,
        organizationName: each.organizationName,
        programName: each.programName,
        quarter: each.fiscalQuarter,
        quarterLabel: quarterLabel(each.fiscalQuarter),
        standing: standingOf(each, ctx.now),
        people: people.get(each.awardId) ?? 0,
      }))
      .toSorted(
        (one, other) =>
          one.quarter.localeCompare(other.quarter) ||
          one.organizationName.localeCompare(other.organizationName) ||
          one.awardNumber.localeCompare(other.awardNumber),
      )
  })
}
