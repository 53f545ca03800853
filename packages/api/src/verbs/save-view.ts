import { countViews, insertView, setHomeView, withTransaction } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { Conflict } from '../refusals.ts'
import { viewName, viewPage, viewQuery, viewShare } from '../shapes/saved-view.ts'
import { unlessTaken } from '../unless-taken.ts'
import { nameIn, nameTaken } from '../views/name-in.ts'
import { sharingOf } from '../views/sharing.ts'

export const saveViewInput = z.object({
  name: viewName,
  page: viewPage,
  query: viewQuery,
  share: viewShare.default('nobody'),
  /** Has the person start with it after signing in. */
  asHome: z.boolean().default(false),
})
export type SaveView = z.output<typeof saveViewInput>

export const saveViewOutput = z.object({ id: z.string() })

/** More would be a list that nobody finds anything in. */
const mostViews = 100

/** Keeps a page of the dashboard with its filters under a name. @throws NotPermitted, Invalid, Conflict */
export async function saveView(
  ctx: Context,
  { page, query, share, asHome, ...input }: SaveView,
): Promise<{ id: string }> {
  const by = permitInNation(ctx.actor, 'views.save')
  const name = nameIn(input.name)
  const sharing = sharingOf(by, share)
  const id = ctx.newId()
  return unlessTaken(nameTaken, () =>
    withTransaction(ctx.store.db, async (tx) => {
      if ((await countViews(tx, by.userId)) >= mostViews)
        throw new Conflict(`You have ${mostViews} views. Delete one that you no longer need first.`)
      await insertView(tx, { id, ownerId: by.userId, name, page, query, ...sharing, savedAt: ctx.now })
      if (asHome) await setHomeView(tx, by.userId, id)
      await recordAudit(tx, ctx, {
        action: 'views.save',
        subject: `view ${id}`,
        detail: { page, ...sharing, asHome },
      })
      return { id }
    }),
  )
}
