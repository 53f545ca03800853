import { countListingsToDecide, countUnread, countWaitingComments, roles, signInMethods } from '@muster/data'
import { z } from 'zod'
import type { Context, RequestContext } from '../context.ts'
import { permit } from '../permit.ts'

const grants = z.array(
  z.object({
    role: z.enum(roles),
    organizationName: z.string().optional(),
    officeName: z.string().optional(),
  }),
)

export const whoAmIOutput = z
  .object({
    name: z.string(),
    email: z.string(),
    roles: grants,
    /** Roles that wait for a second factor: they open nothing until the person signs in with one. */
    withheld: grants,
    /** In real time, as ISO moments: when the session ends unless it is used, and however it is used. */
    session: z.object({ method: z.enum(signInMethods), endsAt: z.string(), latestAt: z.string() }).nullable(),
    /** Whether they proved who they are in the last five minutes. */
    proven: z.boolean(),
    /** How many things in their inbox they have not read. */
    unread: z.number(),
    /** What waits for a decision of theirs or of their office: comments to be read, listings asked for. */
    waiting: z.object({ comments: z.int(), listings: z.int() }),
  })
  .nullable()

/** Who is signed in, and what they may do where; null for a visitor. */
export async function whoAmI(
  ctx: Context & Pick<RequestContext, 'session'>,
): Promise<z.input<typeof whoAmIOutput>> {
  permit(ctx.actor, 'identity.me')
  if (ctx.actor.kind === 'anonymous') return null
  const { userId, name, email, roles: held, withheld, proven } = ctx.actor
  const { session } = ctx
  const { db } = ctx.store
  const readsComments = held.has(['data_steward'])
  const reviewsListings = held.has(['program_officer', 'office_administrator'])
  return {
    name,
    email,
    roles: [...held.list],
    withheld: [...withheld],
    session: session == null ? null : session,
    proven,
    unread: await countUnread(db, userId),
    waiting: {
      comments: readsComments ? await countWaitingComments(db) : 0,
      listings: reviewsListings ? await countListingsToDecide(db, userId) : 0,
    },
  }
}
