import { readOfficialLines } from '@muster/data'
import { findMetric, stratumLabel } from '@muster/metrics'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { inOffice } from '../in-scope.ts'
import { recordAudit } from '../record-audit.ts'
import { exportedLine, exportMark, exportRange } from '../shapes/exported-lines.ts'

/** `after`: what the answer before gave as `next`. */
export const exportLinesInput = exportRange.extend({ after: exportMark.nullable().default(null) })
export type ExportLines = z.output<typeof exportLinesInput>

export const exportLinesOutput = z.object({
  /** All lines of some reports, in order of quarter and award. */
  lines: z.array(exportedLine),
  /** Null at the end. */
  next: exportMark.nullable(),
})
export type ExportedLines = z.infer<typeof exportLinesOutput>

/** A report has a few hundred lines: so many of them are held at a time. */
const reportsAtATime = 20

/**
 * Every line of the office's official reports, for a file, some reports at a time: each as it stands when it is read. That
 * somebody took them is written down with the first. @throws NotPermitted
 */
export async function exportLines(ctx: Context, { after, ...range }: ExportLines): Promise<ExportedLines> {
  return inOffice(ctx, 'dashboard.exportLines', async (tx, { scope }) => {
    const { lines, last } = await readOfficialLines(tx, scope, { range, after, most: reportsAtATime })
    if (after === null)
      await recordAudit(tx, ctx, {
        action: 'dashboard.exportLines',
        subject: `official reports ${range.first} to ${range.last}`,
      })
    return {
      lines: lines.map(({ fiscalQuarter, organizationName, programName, ...line }) => ({
        awardNumber: line.awardNumber,
        organization: organizationName,
        program: programName,
        quarter: fiscalQuarter,
        state: line.state,
        metric: line.metric,
        breakdown: line.breakdown,
        category: line.category,
        label: stratumLabel(line),
        unit: findMetric(line.metric)?.unit ?? '',
        answer: line.answer,
        revisionNumber: line.revisionNumber,
      })),
      next: last,
    }
  })
}
