import type { Context } from '../context.ts'
import { inOrganization } from '../in-scope.ts'
import { loadAward } from '../load-award.ts'
import { readTimeline } from '../reviewing/read-timeline.ts'
import { reportPlace, type ReportPlace } from '../shapes/report-place.ts'
import { timeline, type Timeline } from '../shapes/timeline.ts'

export const reportTimelineInput = reportPlace

export const reportTimelineOutput = timeline

/** What happened to a report of the actor's organization, drafts included. @throws NotPermitted, NotFound */
export async function reportTimeline(ctx: Context, { awardNumber, quarter }: ReportPlace): Promise<Timeline> {
  return inOrganization(ctx, 'reports.timeline', async (tx, { scope }) => {
    const award = await loadAward(tx, scope, awardNumber)
    return readTimeline(tx, { award, quarter, reader: 'grantee' })
  })
}
