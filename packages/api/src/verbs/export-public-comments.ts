import { readCommentsAfter, withTransaction } from '@muster/data'
import { z } from 'zod'
import { moderatedCommentOf } from '../commenting/comment-views.ts'
import { editionNamed } from '../commenting/edition-named.ts'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { commentToModerate } from '../shapes/public-comment.ts'

/** `after`: the number of the last comment of the page before. */
export const exportPublicCommentsInput = z.object({
  edition: z.string().max(100),
  after: z.int().nonnegative().default(0),
})

export const exportPublicCommentsOutput = z.object({
  /** In the order in which they came, whatever their state. */
  rows: z.array(commentToModerate),
  /** What to ask for as `after`; null at the end. */
  next: z.int().nullable(),
})

const rowsAtOnce = 500

/** Every comment on an edition for a file, a page at a time; that somebody took it is written down. @throws NotPermitted, NotFound */
export async function exportPublicComments(
  ctx: Context,
  { edition: id, after }: z.output<typeof exportPublicCommentsInput>,
): Promise<z.infer<typeof exportPublicCommentsOutput>> {
  permitInNation(ctx.actor, 'publicComments.export')
  const edition = editionNamed(id)
  return withTransaction(ctx.store.db, async (tx) => {
    const found = await readCommentsAfter(tx, { edition: id, after, most: rowsAtOnce })
    await recordAudit(tx, ctx, {
      action: 'publicComments.export',
      subject: `comment-period ${id}`,
      detail: { rows: found.length, after },
    })
    return {
      rows: found.map((each) => moderatedCommentOf(edition, each)),
      next: found.length < rowsAtOnce ? null : (found.at(-1)?.number ?? null),
    }
  })
}
