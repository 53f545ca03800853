import { countUnread, readInbox } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { wordsOf } from '../mailing/words-of.ts'
import { permitSelf } from '../permit.ts'
import { inboxItem, pageInput } from '../shapes/inbox.ts'

export const listInboxInput = pageInput
export const listInboxOutput = z.object({
  items: z.array(inboxItem),
  /** In all of the inbox. */
  unread: z.int(),
  page: z.int(),
  /** Whether a further page holds older things. */
  more: z.boolean(),
})

const itemsOnPage = 30

/** What the person was told, the newest first, in pages of 30. @throws NotPermitted */
export async function listInbox(
  ctx: Context,
  { page }: z.output<typeof listInboxInput>,
): Promise<z.infer<typeof listInboxOutput>> {
  const { userId } = permitSelf(ctx.actor, 'inbox.list')
  const { db } = ctx.store
  const { items, more } = await readInbox(db, userId, { first: (page - 1) * itemsOnPage, most: itemsOnPage })
  return {
    items: items.map((item) => ({ ...item, sentence: wordsOf(item).happened })),
    unread: await countUnread(db, userId),
    page,
    more,
  }
}
