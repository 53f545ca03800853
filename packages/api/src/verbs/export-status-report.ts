import { withTransaction } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { readProgress } from '../planning/read-progress.ts'
import { statusReportRows } from '../planning/status-report-rows.ts'
import { recordAudit } from '../record-audit.ts'
import { instant } from '../shapes/codes.ts'
import { statusReportFields, statusReportRow } from '../shapes/status-report.ts'
import { yearOfPlan } from '../shapes/year-of-plan.ts'
import { planFigures } from './plan-figures.ts'

export const exportStatusReportInput = z.object({ fiscalYear: yearOfPlan })
export type ExportStatusReport = z.output<typeof exportStatusReportInput>

export const exportStatusReportOutput = z.object({
  title: z.string(),
  edition: z.string(),
  fiscalYear: z.int(),
  asOf: instant,
  /** What stands in each field of a row. */
  fields: z.record(z.string(), z.string()),
  rows: z.array(statusReportRow),
})
export type StatusReportData = z.infer<typeof exportStatusReportOutput>

/** The status report of a fiscal year as data to take away; that somebody did is written down. @throws NotPermitted */
export async function exportStatusReport(
  ctx: Context,
  { fiscalYear }: ExportStatusReport,
): Promise<StatusReportData> {
  permitInNation(ctx.actor, 'plan.exportStatusReport')
  const figures = await planFigures(ctx, { fiscalYear })
  return withTransaction(ctx.store.db, async (tx) => {
    const progress = await readProgress(tx, ctx, { fiscalYear, upTo: 'year' })
    const rows = statusReportRows(progress, figures)
    await recordAudit(tx, ctx, {
      action: 'plan.exportStatusReport',
      subject: `status-report FY${fiscalYear}`,
      detail: { edition: progress.edition.id, rows: rows.length },
    })
    return {
      title: `FY${fiscalYear} status report: ${progress.edition.title}`,
      edition: progress.edition.id,
      fiscalYear,
      asOf: ctx.now,
      fields: { ...statusReportFields },
      rows: rows.map((row) => ({ ...row })),
    }
  })
}
