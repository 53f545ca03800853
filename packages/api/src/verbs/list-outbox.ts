import { readOutbox } from '@muster/data'
import { z } from 'zod'
import type { RequestContext } from '../context.ts'
import { permit } from '../permit.ts'
import { NotFound } from '../refusals.ts'
import { instant } from '../shapes/codes.ts'
import { pageInput } from '../shapes/inbox.ts'

/** `to`: part of the address that mail goes to. */
export const listOutboxInput = pageInput
  .unwrap()
  .extend({ to: z.string().trim().max(200).default('') })
  .prefault({})
export const listOutboxOutput = z.object({
  mails: z.array(
    z.object({
      id: z.uuid(),
      recipient: z.string(),
      subject: z.string(),
      /** Plain text. */
      body: z.string(),
      sentAt: instant,
    }),
  ),
  page: z.int(),
  more: z.boolean(),
})

const mailsOnPage = 20

/** The mail that the demonstration did not send, the newest first. Elsewhere there is no such page. @throws NotFound */
export async function listOutbox(
  ctx: Pick<RequestContext, 'actor' | 'store' | 'settings'>,
  { page, to }: z.output<typeof listOutboxInput>,
): Promise<z.infer<typeof listOutboxOutput>> {
  permit(ctx.actor, 'inbox.outbox')
  if (!ctx.settings.demonstration) throw new NotFound('page')
  return {
    ...(await readOutbox(ctx.store.db, { first: (page - 1) * mailsOnPage, most: mailsOnPage, to })),
    page,
  }
}
