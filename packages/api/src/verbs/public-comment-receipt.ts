import { findReceiptOfComment } from '@muster/data'
import { commentStates, rejectionReasons } from '@muster/metrics'
import { z } from 'zod'
import { readReceipt } from '../commenting/receipt-of.ts'
import type { Context } from '../context.ts'
import { permit } from '../permit.ts'
import { NotFound } from '../refusals.ts'
import { instant } from '../shapes/codes.ts'

export const publicCommentReceiptInput = z.object({ receipt: z.string().max(100) })

export const publicCommentReceiptOutput = z.object({
  receipt: z.string(),
  edition: z.string(),
  number: z.int(),
  receivedAt: instant,
  state: z.enum(commentStates),
  reason: z.enum(rejectionReasons).nullable(),
})
export type CommentReceipt = z.infer<typeof publicCommentReceiptOutput>

/** What became of a comment, for whoever has its receipt. Not what it says. @throws NotFound */
export async function publicCommentReceipt(
  ctx: Context,
  { receipt: typed }: z.output<typeof publicCommentReceiptInput>,
): Promise<CommentReceipt> {
  permit(ctx.actor, 'public.commentReceipt')
  const receipt = readReceipt(typed)
  const found = receipt === undefined ? undefined : await findReceiptOfComment(ctx.store.db, receipt)
  if (receipt === undefined || found === undefined) throw new NotFound('receipt')
  return { receipt, ...found }
}
