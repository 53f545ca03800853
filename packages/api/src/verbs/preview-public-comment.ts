import { commentQuestions } from '@muster/metrics'
import { z } from 'zod'
import { editionNamed } from '../commenting/edition-named.ts'
import { readComment } from '../commenting/read-comment.ts'
import type { Context } from '../context.ts'
import { permit } from '../permit.ts'
import { commentProblem, writtenComment } from '../shapes/public-comment.ts'

export const previewPublicCommentInput = writtenComment.extend({ edition: z.string().max(100) })

/** `fit`: the words as everybody would see them. `wrong`: what to mend, all of it. */
export const previewPublicCommentOutput = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('fit'),
    about: z.string(),
    question: z.enum(commentQuestions),
    text: z.string(),
    name: z.string().nullable(),
    organization: z.string().nullable(),
  }),
  z.object({ kind: z.literal('wrong'), problems: z.array(commentProblem) }),
])
export type CommentPreview = z.infer<typeof previewPublicCommentOutput>

/** How a comment would stand there. Nothing of it is kept. @throws NotFound */
export function previewPublicComment(
  ctx: Pick<Context, 'actor'>,
  { edition, ...written }: z.output<typeof previewPublicCommentInput>,
): CommentPreview {
  permit(ctx.actor, 'public.previewComment')
  const read = readComment(editionNamed(edition), written)
  return read.kind === 'wrong'
    ? { kind: 'wrong', problems: [...read.problems] }
    : { kind: 'fit', about: read.place.label, ...read.comment }
}
