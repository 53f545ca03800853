import { countUnread, markNotificationsRead } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permitSelf } from '../permit.ts'

export const markReadInput = z.union([
  z.object({ ids: z.array(z.uuid()).max(100) }),
  z.object({ all: z.literal(true) }),
])
export const markReadOutput = z.object({ unread: z.int() })

/**
 * Marks things in the person's own inbox as read, or all of them; returns how many are left unread. No record is kept of
 * it: it says nothing of any report. @throws NotPermitted
 */
export async function markRead(
  ctx: Context,
  input: z.output<typeof markReadInput>,
): Promise<z.infer<typeof markReadOutput>> {
  const { userId } = permitSelf(ctx.actor, 'inbox.markRead')
  const { db } = ctx.store
  await markNotificationsRead(db, userId, { ids: 'ids' in input ? input.ids : undefined, at: ctx.now })
  return { unread: await countUnread(db, userId) }
}
