import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { loadAward } from '../load-award.ts'
import { permitInOrganization } from '../permit.ts'
import { viewReport } from '../reporting/view-report.ts'
import { reportPlace, type ReportPlace } from '../shapes/report-place.ts'
import { reportView, type ReportView } from '../shapes/report-view.ts'

export const getReportInput = reportPlace

export const getReportOutput = reportView

/** A report as its grantee reads it, drafts included. @throws NotPermitted, NotFound */
export async function getReport(ctx: Context, { awardNumber, quarter }: ReportPlace): Promise<ReportView> {
  const { scope } = permitInOrganization(ctx.actor, 'reports.get')
  const award = await loadAward(ctx.store.db, scope, awardNumber)
  return viewReport(ctx.store.db, { award, quarter, reader: 'grantee', today: dayOf(ctx.now) })
}
