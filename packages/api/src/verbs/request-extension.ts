import { findObligation, insertExtension, loadReport, readExtensions } from '@muster/data'
import { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import { dayIn } from '../clock.ts'
import type { Context } from '../context.ts'
import { refusePastDay, refuseWrongDay } from '../extending/extension-days.ts'
import { whyNotAsk } from '../extending/why-not-ask.ts'
import { reasonIn } from '../extending/words-in.ts'
import { inOrganization } from '../in-scope.ts'
import { loadAward } from '../load-award.ts'
import { notify } from '../notifying/notify.ts'
import { recordAudit } from '../record-audit.ts'
import { Conflict, NotFound } from '../refusals.ts'
import { isoDate } from '../shapes/codes.ts'
import { reportPlace } from '../shapes/report-place.ts'
import { unlessTaken } from '../unless-taken.ts'

export const requestExtensionInput = reportPlace.extend({ newDueOn: isoDate, reason: z.string().max(10_000) })
export type RequestExtension = z.output<typeof requestExtensionInput>

export const requestExtensionOutput = z.object({ id: z.string() })

/**
 * Asks the office for more time for one report that was not submitted yet. Until it decides, the day stays as it is.
 * @throws NotPermitted, NotFound, Invalid for a day that cannot be had or a reason that cannot be kept, Conflict if the
 * report was submitted or a request is open
 */
export async function requestExtension(ctx: Context, input: RequestExtension): Promise<{ id: string }> {
  const { awardNumber, quarter, newDueOn } = input
  const taken = {
    extension_request_one_open: 'Somebody else has just asked for more time. Reload the page to see it.',
  }
  return unlessTaken(taken, () =>
    inOrganization(ctx, 'extensions.request', async (tx, { by, scope }) => {
      const award = await loadAward(tx, scope, awardNumber)
      const key = { awardId: award.awardId, quarter }
      const expected = await findObligation(tx, key)
      if (expected === undefined) throw new NotFound('report')
      const dueOn = expected.extendedTo ?? expected.dueOn
      const today = dayIn(award.timeZone, ctx.now)
      const report = await loadReport(tx, key)
      const refusal = whyNotAsk({ report, requests: await readExtensions(tx, key), dueOn, today })
      if (refusal !== null) throw new Conflict(refusal)
      refuseWrongDay(newDueOn, dueOn)
      refusePastDay(newDueOn, today)
      const reason = reasonIn(input.reason)
      const id = ctx.newId()
      await insertExtension(tx, {
        awardId: award.awardId,
        id,
        fiscalQuarter: quarter,
        newDueOn,
        reason,
        askedBy: by.userId,
        askedAt: ctx.now,
      })
      const onceKey = `extension_requested ${id}`
      await notify(tx, ctx, { kind: 'extension_requested', to: 'officers', award, quarter, onceKey })
      // The reason is people's own words: it stays with the request, out of the record.
      await recordAudit(tx, ctx, {
        action: 'extensions.request',
        subject: `report ${awardNumber} ${quarter}`,
        detail: { request: id, ...fromTo('status', null, 'asked'), ...fromTo('dueOn', dueOn, newDueOn) },
      })
      return { id }
    }),
  )
}
