import { extendObligation, findExtension, lockObligation, settleExtension } from '@muster/data'
import { isoDate as readDate } from '@muster/metrics'
import { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import type { Context } from '../context.ts'
import { refuseWrongDay } from '../extending/extension-days.ts'
import { answerIn } from '../extending/words-in.ts'
import { inOffice } from '../in-scope.ts'
import { loadAward } from '../load-award.ts'
import { notify } from '../notifying/notify.ts'
import { recordAudit } from '../record-audit.ts'
import { Conflict, NotFound } from '../refusals.ts'
import { refuseOwnOrganization } from '../reviewing/load-for-decision.ts'
import { isoDate } from '../shapes/codes.ts'
import { extensionOutcome, type ExtensionOutcome } from '../shapes/extension.ts'
import { awardNumber } from '../shapes/report-place.ts'

/** `newDueOn`: another day than the one that was asked for. */
export const decideExtensionInput = z.object({
  awardNumber,
  id: z.uuid(),
  decision: z.enum(['granted', 'refused']),
  answer: z.string().max(10_000).optional(),
  newDueOn: isoDate.optional(),
})
export type DecideExtension = z.output<typeof decideExtensionInput>

export const decideExtensionOutput = extensionOutcome

/**
 * Decides on a request for more time. Granted, the report is due on the new day from now on: also one that came in while
 * the request waited, for its grantee had asked in time. Nobody decides for their own organization, and nobody twice.
 * @throws NotPermitted, NotFound, Invalid for a day that cannot be had or an answer that cannot be kept, Conflict if
 * somebody decided first, or the grantee withdrew
 */
export async function decideExtension(ctx: Context, input: DecideExtension): Promise<ExtensionOutcome> {
  const { id, decision } = input
  return inOffice(ctx, 'extensions.decide', async (tx, { by, scope }) => {
    const award = await loadAward(tx, scope, input.awardNumber)
    refuseOwnOrganization(by, award)
    const { awardId } = award
    const request = await findExtension(tx, { awardId, id })
    if (request === undefined) throw new NotFound('request')
    const { fiscalQuarter: quarter } = request
    const held = await lockObligation(tx, { awardId, quarter })
    if (held === undefined) throw new NotFound('request')
    const answer = answerIn(input.answer)
    const settled = { status: decision, decidedBy: by.userId, decidedAt: ctx.now, answer } as const
    if (!(await settleExtension(tx, { awardId, id }, settled)))
      throw new Conflict('This request was settled in the meantime. Reload the page to see how it stands.')
    const dueOn = held.extendedTo ?? held.dueOn
    const newDueOn = input.newDueOn ?? readDate(request.newDueOn)
    if (decision === 'granted') {
      refuseWrongDay(newDueOn, dueOn)
      await extendObligation(tx, { awardId, quarter }, newDueOn)
    }
    const day = decision === 'granted' ? newDueOn : dueOn
    const onceKey = `extension_decided ${id}`
    await notify(tx, ctx, { kind: 'extension_decided', to: 'grantees', award, quarter, day, onceKey })
    await recordAudit(tx, ctx, {
      action: 'extensions.decide',
      subject: `report ${award.number} ${quarter}`,
      detail: {
        request: id,
        decision,
        ...fromTo('status', request.status, decision),
        ...fromTo('dueOn', dueOn, day),
      },
    })
    return { id, status: decision, extendedTo: decision === 'granted' ? newDueOn : null }
  })
}
