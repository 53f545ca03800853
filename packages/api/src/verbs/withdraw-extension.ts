import { findExtension, settleExtension } from '@muster/data'
import { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import type { Context } from '../context.ts'
import { inOrganization } from '../in-scope.ts'
import { loadAward } from '../load-award.ts'
import { recordAudit } from '../record-audit.ts'
import { Conflict, NotFound } from '../refusals.ts'
import { extensionOutcome, type ExtensionOutcome } from '../shapes/extension.ts'
import { awardNumber } from '../shapes/report-place.ts'

export const withdrawExtensionInput = z.object({ awardNumber, id: z.uuid() })
export type WithdrawExtension = z.output<typeof withdrawExtensionInput>

export const withdrawExtensionOutput = extensionOutcome

/** Takes back a request for more time that nobody decided. @throws NotPermitted, NotFound, Conflict */
export async function withdrawExtension(ctx: Context, input: WithdrawExtension): Promise<ExtensionOutcome> {
  return inOrganization(ctx, 'extensions.withdraw', async (tx, { scope }) => {
    const { awardId } = await loadAward(tx, scope, input.awardNumber)
    const key = { awardId, id: input.id }
    const request = await findExtension(tx, key)
    if (request === undefined) throw new NotFound('request')
    if (!(await settleExtension(tx, key, { status: 'withdrawn' })))
      throw new Conflict('This request was settled in the meantime. Reload the page to see how it stands.')
    await recordAudit(tx, ctx, {
      action: 'extensions.withdraw',
      subject: `report ${input.awardNumber} ${request.fiscalQuarter}`,
      detail: { request: input.id, ...fromTo('status', request.status, 'withdrawn') },
    })
    return { id: input.id, status: 'withdrawn', extendedTo: null }
  })
}
