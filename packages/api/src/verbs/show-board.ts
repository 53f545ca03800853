import { countBoard, listBoardAwards, listProgramsOf } from '@muster/data'
import { quarterLabel } from '@muster/metrics'
import { z } from 'zod'
import { boardChoice, lastQuarter } from '../board/board-choice.ts'
import { boardRows } from '../board/board-rows.ts'
import type { Context } from '../context.ts'
import { inOffice } from '../in-scope.ts'
import { boardFilter, boardRow, boardStanding } from '../shapes/board.ts'
import { quarter } from '../shapes/codes.ts'

export const showBoardInput = boardFilter
  .extend({
    /** Only awards with a report that stands so. */
    standing: boardStanding.optional(),
    page: z.int().min(1).max(100_000).default(1),
  })
  .prefault({})
export type ShowBoard = z.output<typeof showBoardInput>

export const showBoardOutput = z.object({
  until: quarter,
  /** The earliest first. `received` of `owed` reports have come in. */
  quarters: z.array(z.object({ quarter, quarterLabel: z.string(), owed: z.int(), received: z.int() })),
  rows: z.array(boardRow),
  /** How many awards match, and on how many pages they stand. */
  total: z.int(),
  page: z.int(),
  pages: z.int(),
  /** To choose from. */
  programs: z.array(z.object({ code: z.string(), name: z.string() })),
})
export type Board = z.infer<typeof showBoardOutput>

const perPage = 50

/**
 * Who has reported: the awards of the actor's offices, by organization, with eight quarters side by side. What is counted
 * for a quarter is of all awards that match, whatever page is shown and however their reports stand. @throws NotPermitted
 */
export async function showBoard(ctx: Context, { standing, page, ...filter }: ShowBoard): Promise<Board> {
  return inOffice(ctx, 'board.show', async (tx, { scope }) => {
    const choice = boardChoice(filter, ctx.now)
    const offset = (page - 1) * perPage
    const found = await listBoardAwards(tx, scope, { ...choice, standing, limit: perPage, offset })
    const counted = new Map((await countBoard(tx, scope, choice)).map((each) => [each.quarter, each]))
    return {
      until: lastQuarter(filter.until, ctx.now),
      quarters: choice.quarters.map((each) => ({
        quarter: each.quarter,
        quarterLabel: quarterLabel(each.quarter),
        owed: counted.get(each.quarter)?.owed ?? 0,
        received: counted.get(each.quarter)?.received ?? 0,
      })),
      rows: await boardRows(tx, scope, { awardIds: found.awardIds, choice }),
      total: found.total,
      page,
      pages: Math.max(1, Math.ceil(found.total / perPage)),
      programs: await listProgramsOf(tx, scope),
    }
  })
}
