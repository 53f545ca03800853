import { removeView as remove, withTransaction } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { NotFound } from '../refusals.ts'

export const removeViewInput = z.object({ id: z.uuid() })

/** Deletes a view of one's own, for everybody who sees it. @throws NotPermitted, NotFound */
export async function removeView(ctx: Context, { id }: z.output<typeof removeViewInput>): Promise<void> {
  const { userId: ownerId } = permitInNation(ctx.actor, 'views.remove')
  await withTransaction(ctx.store.db, async (tx) => {
    if (!(await remove(tx, { ownerId, id }))) throw new NotFound('view')
    await recordAudit(tx, ctx, { action: 'views.remove', subject: `view ${id}` })
  })
}
