import { listViews as readViews } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { savedView } from '../shapes/saved-view.ts'
import { readerOf } from '../views/reader-of.ts'
import { shareChoices, shareOf } from '../views/sharing.ts'

export const listViewsOutput = z.object({
  views: z.array(savedView),
  /** With whom the person may share a view of their own. */
  shares: z.array(z.object({ share: z.string(), label: z.string() })),
})

/** The views that a person may open: their own first, then what others share with them. @throws NotPermitted */
export async function listViews(ctx: Context): Promise<z.infer<typeof listViewsOutput>> {
  const by = permitInNation(ctx.actor, 'views.list')
  const found = await readViews(ctx.store.db, readerOf(by))
  return {
    views: found.map(({ ownerId, sharedWith, officeId, ...view }) => ({
      ...view,
      own: ownerId === by.userId,
      share: shareOf({ sharedWith, officeId }),
    })),
    shares: shareChoices(by),
  }
}
