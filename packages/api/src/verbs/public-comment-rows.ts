import { asPublic, readPublishedCommentsAfter } from '@muster/data'
import { z } from 'zod'
import { publicCommentOf } from '../commenting/comment-views.ts'
import { editionNamed } from '../commenting/edition-named.ts'
import type { Context } from '../context.ts'
import { permit } from '../permit.ts'
import { publicComment } from '../shapes/public-comment.ts'

/** `after`: the number of the last comment of the page before. */
export const publicCommentRowsInput = z.object({
  edition: z.string().max(100),
  after: z.int().nonnegative().default(0),
})

export const publicCommentRowsOutput = z.object({
  /** In the order in which they came. */
  rows: z.array(publicComment),
  /** What to ask for as `after`; null at the end. */
  next: z.int().nullable(),
})

const rowsAtOnce = 500

/** Published comments for a file, a page at a time. @throws NotFound */
export async function publicCommentRows(
  ctx: Context,
  { edition: id, after }: z.output<typeof publicCommentRowsInput>,
): Promise<z.infer<typeof publicCommentRowsOutput>> {
  permit(ctx.actor, 'public.commentRows')
  const edition = editionNamed(id)
  const found = await asPublic(ctx.store.db, (tx) =>
    readPublishedCommentsAfter(tx, { edition: id, after, most: rowsAtOnce }),
  )
  return {
    rows: found.map((each) => publicCommentOf(edition, each)),
    next: found.length < rowsAtOnce ? null : (found.at(-1)?.number ?? null),
  }
}
