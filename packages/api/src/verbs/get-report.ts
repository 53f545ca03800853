import type { z } from 'zod'
import type { Context } from '../context.ts'
import { inOrganization } from '../in-scope.ts'
import { loadAward } from '../load-award.ts'
import { viewOwnDraft } from '../reporting/view-own-draft.ts'
import { viewReport } from '../reporting/view-report.ts'
import { ownDraft } from '../shapes/own-draft.ts'
import { reportPlace, type ReportPlace } from '../shapes/report-place.ts'
import { reportView } from '../shapes/report-view.ts'

export const getReportInput = reportPlace

export const getReportOutput = reportView.extend({ own: ownDraft })
export type OwnReport = z.infer<typeof getReportOutput>

/** A report as its grantee reads it, drafts included. @throws NotPermitted, NotFound */
export async function getReport(ctx: Context, { awardNumber, quarter }: ReportPlace): Promise<OwnReport> {
  return inOrganization(ctx, 'reports.get', async (tx, { by, scope }) => {
    const award = await loadAward(tx, scope, awardNumber)
    return {
      ...(await viewReport(tx, { award, quarter, reader: 'grantee', now: ctx.now })),
      own: await viewOwnDraft(tx, { award, quarter, by, now: ctx.now }),
    }
  })
}
