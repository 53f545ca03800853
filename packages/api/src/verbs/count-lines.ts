import { countOfficialLines } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { inOffice } from '../in-scope.ts'
import { exportRange, type ExportRange } from '../shapes/exported-lines.ts'

export const countLinesInput = exportRange

export const countLinesOutput = z.object({ reports: z.int(), lines: z.int() })

/** How long a file of the office's official reports would be. @throws NotPermitted */
export async function countLines(
  ctx: Context,
  range: ExportRange,
): Promise<z.infer<typeof countLinesOutput>> {
  return inOffice(ctx, 'dashboard.countLines', (tx, { scope }) => countOfficialLines(tx, scope, range))
}
