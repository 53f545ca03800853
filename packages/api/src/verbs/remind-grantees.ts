import { countGrantees, listAwards, listObligations, type ObligationRecord } from '@muster/data'
import { z } from 'zod'
import { boardStandingOf, isOwedNow } from '../board/board-standing-of.ts'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { inOffice } from '../in-scope.ts'
import { notify } from '../notifying/notify.ts'
import { recordAudit } from '../record-audit.ts'
import { Conflict, NotFound } from '../refusals.ts'
import { standingOf } from '../reporting/standing.ts'
import { reportPlace } from '../shapes/report-place.ts'

/** How many reports one reminder takes. */
export const mostReminders = 500

export const remindGranteesInput = z.object({ reports: z.array(reportPlace).min(1).max(mostReminders) })
export type RemindGrantees = z.output<typeof remindGranteesInput>

/** How many reports: reminded of now, reminded of earlier today, with nobody to tell, and not owed (any more). */
export const remindGranteesOutput = z.object({
  reminded: z.int(),
  earlier: z.int(),
  nobody: z.int(),
  notOwed: z.int(),
})
export type Reminded = z.infer<typeof remindGranteesOutput>

/**
 * Reminds grantees of reports that are owed and not in, at most once a day for each report. Reports that came in meanwhile
 * are passed over. @throws NotPermitted, NotFound, Conflict if none of them is owed now
 */
export async function remindGrantees(ctx: Context, { reports }: RemindGrantees): Promise<Reminded> {
  return inOffice(ctx, 'board.remind', async (tx, { scope }) => {
    const numbers = [...new Set(reports.map(({ awardNumber }) => awardNumber))]
    const awards = new Map((await listAwards(tx, scope, numbers)).map((each) => [each.number, each.awardId]))
    const places = new Map<string, { awardId: string; fiscalQuarter: ObligationRecord['fiscalQuarter'] }>()
    for (const { awardNumber, quarter } of reports) {
      const awardId = awards.get(awardNumber)
      if (awardId === undefined) throw new NotFound('report')
      places.set(`${awardNumber} ${quarter}`, { awardId, fiscalQuarter: quarter })
    }
    const found = await listObligations(tx, scope, { reports: [...places.values()], withoutDrafts: true })
    if (found.length < places.size) throw new NotFound('report')

    const owed = found.filter((each) => isOwedNow(boardStandingOf(standingOf(each, ctx.now))))
    if (owed.length === 0)
      throw new Conflict('Nobody needs a reminder: what you chose is in, or not due yet.')
    const people = await countGrantees(tx, [...awards.values()])
    const outcome: Reminded = { reminded: 0, earlier: 0, nobody: 0, notOwed: found.length - owed.length }
    const told: string[] = []
    for (const each of owed) {
      const { number, fiscalQuarter: quarter } = each
      const news = await notify(tx, ctx, {
        kind: 'reminder',
        to: 'grantees',
        award: each,
        quarter,
        day: each.extendedTo ?? each.dueOn,
        onceKey: `reminder ${number} ${quarter} ${dayOf(ctx.now)}`,
      })
      if (news > 0) told.push(`report ${number} ${quarter}`)
      outcome[news > 0 ? 'reminded' : people.has(each.awardId) ? 'earlier' : 'nobody'] += 1
    }
    for (const subject of told) await recordAudit(tx, ctx, { action: 'board.remind', subject })
    return outcome
  })
}
