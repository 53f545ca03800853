import { listBoardAwards } from '@muster/data'
import { z } from 'zod'
import { boardChoice, lastQuarter } from '../board/board-choice.ts'
import { boardRows } from '../board/board-rows.ts'
import type { Context } from '../context.ts'
import { inOffice } from '../in-scope.ts'
import { recordAudit } from '../record-audit.ts'
import { boardFilter, boardRow, boardStanding } from '../shapes/board.ts'
import { quarter } from '../shapes/codes.ts'

export const exportBoardInput = boardFilter.extend({ standing: boardStanding.optional() }).prefault({})
export type ExportBoard = z.output<typeof exportBoardInput>

export const exportBoardOutput = z.object({ quarters: z.array(quarter), rows: z.array(boardRow) })
export type ExportedBoard = z.infer<typeof exportBoardOutput>

/** The whole board, all pages of it, to take away; that somebody did is written down. @throws NotPermitted */
export async function exportBoard(
  ctx: Context,
  { standing, ...filter }: ExportBoard,
): Promise<ExportedBoard> {
  return inOffice(ctx, 'board.export', async (tx, { scope }) => {
    const choice = boardChoice(filter, ctx.now)
    const { awardIds } = await listBoardAwards(tx, scope, { ...choice, standing })
    const rows = await boardRows(tx, scope, { awardIds, choice })
    await recordAudit(tx, ctx, {
      action: 'board.export',
      subject: `board ${lastQuarter(filter.until, ctx.now)}`,
      detail: { awards: rows.length, program: filter.program ?? null, standing: standing ?? null },
    })
    return { quarters: choice.quarters.map((each) => each.quarter), rows }
  })
}
