import type { Context } from '../context.ts'
import { inOffice } from '../in-scope.ts'
import { loadAward } from '../load-award.ts'
import { readTimeline } from '../reviewing/read-timeline.ts'
import { reportPlace, type ReportPlace } from '../shapes/report-place.ts'
import { timeline, type Timeline } from '../shapes/timeline.ts'

export const reviewTimelineInput = reportPlace

export const reviewTimelineOutput = timeline

/** What happened to a report of the actor's office, from its submission on. @throws NotPermitted, NotFound */
export async function reviewTimeline(ctx: Context, { awardNumber, quarter }: ReportPlace): Promise<Timeline> {
  return inOffice(ctx, 'review.timeline', async (tx, { scope }) => {
    const award = await loadAward(tx, scope, awardNumber)
    return readTimeline(tx, { award, quarter, reader: 'officer' })
  })
}
