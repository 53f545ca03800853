import { changeView as change, withTransaction } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { NotFound } from '../refusals.ts'
import { viewName, viewShare } from '../shapes/saved-view.ts'
import { unlessTaken } from '../unless-taken.ts'
import { nameIn, nameTaken } from '../views/name-in.ts'
import { sharingOf } from '../views/sharing.ts'

export const changeViewInput = z.object({ id: z.uuid(), name: viewName, share: viewShare })

/** Renames a view of one's own, and says anew who else sees it. @throws NotPermitted, NotFound, Invalid, Conflict */
export async function changeView(
  ctx: Context,
  { id, share, ...input }: z.output<typeof changeViewInput>,
): Promise<void> {
  const by = permitInNation(ctx.actor, 'views.change')
  const name = nameIn(input.name)
  const sharing = sharingOf(by, share)
  await unlessTaken(nameTaken, () =>
    withTransaction(ctx.store.db, async (tx) => {
      if (!(await change(tx, { ownerId: by.userId, id }, { name, ...sharing }))) throw new NotFound('view')
      await recordAudit(tx, ctx, { action: 'views.change', subject: `view ${id}`, detail: { ...sharing } })
    }),
  )
}
