import { asPublic, readCommentPeriods } from '@muster/data'
import { z } from 'zod'
import { writeFormToken } from '../commenting/form-token.ts'
import { refuseUnlessOpen } from '../commenting/refuse-unless-open.ts'
import type { RequestContext } from '../context.ts'
import { permit } from '../permit.ts'
import { NotFound } from '../refusals.ts'

export const beginPublicCommentInput = z.object({ edition: z.string().max(100) })
export const beginPublicCommentOutput = z.object({ token: z.string() })

/** Opens the form of a comment: gives what it is sent with. @throws NotFound, Conflict outside of the period */
export async function beginPublicComment(
  ctx: Pick<RequestContext, 'actor' | 'store' | 'now' | 'newId' | 'settings'>,
  { edition }: z.output<typeof beginPublicCommentInput>,
): Promise<{ token: string }> {
  permit(ctx.actor, 'public.beginComment')
  const period = (await asPublic(ctx.store.db, readCommentPeriods)).find((each) => each.edition === edition)
  if (period === undefined) throw new NotFound('comment period')
  refuseUnlessOpen(period, ctx.now)
  return { token: writeFormToken(ctx.settings.secret ?? '', { id: ctx.newId(), at: ctx.now }) }
}
