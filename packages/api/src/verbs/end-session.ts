import { endSession, withTransaction } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permitSelf } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { NotFound } from '../refusals.ts'

export const endSessionInput = z.object({ id: z.uuid() })

/** Ends one of the sessions of the person who asks; it opens nothing from its next request on. @throws NotPermitted, NotFound */
export async function endOwnSession(
  ctx: Context,
  { id }: z.output<typeof endSessionInput>,
): Promise<{ id: string }> {
  const { userId } = permitSelf(ctx.actor, 'account.endSession')
  return withTransaction(ctx.store.db, async (tx) => {
    if (!(await endSession(tx, userId, id))) throw new NotFound('session')
    await recordAudit(tx, ctx, { action: 'account.endSession', subject: `person ${userId}` })
    return { id }
  })
}
