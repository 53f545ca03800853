import {
  findReceivedComment,
  insertPublicComment,
  lockCommentPeriod,
  nextCommentNumber,
  withTransaction,
} from '@muster/data'
import { commentPlaceCode } from '@muster/metrics'
import { z } from 'zod'
import { anonymous } from '../actor.ts'
import { countSender } from '../commenting/count-sender.ts'
import { editionNamed } from '../commenting/edition-named.ts'
import { readFormToken, type FormToken } from '../commenting/form-token.ts'
import { readComment } from '../commenting/read-comment.ts'
import { receiptOf } from '../commenting/receipt-of.ts'
import { refuseFlood } from '../commenting/refuse-flood.ts'
import { refuseUnlessOpen } from '../commenting/refuse-unless-open.ts'
import type { Instant, RequestContext } from '../context.ts'
import { tellOfComments } from '../notifying/tell-of-comments.ts'
import { permit } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { Conflict, NotFound } from '../refusals.ts'
import { commentProblem, writtenComment } from '../shapes/public-comment.ts'

/** `token`: what the form was opened with. `trap`: a field that people do not see, and programs fill in. */
export const sendPublicCommentInput = writtenComment.extend({
  edition: z.string().max(100),
  token: z.string().max(200),
  trap: z.string().max(10_000).default(''),
})
export type SendPublicComment = z.output<typeof sendPublicCommentInput>

export const sendPublicCommentOutput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('received'), receipt: z.string() }),
  z.object({ kind: z.literal('wrong'), problems: z.array(commentProblem) }),
])
export type PublicCommentSent = z.infer<typeof sendPublicCommentOutput>

/** Nobody reads a form, writes and looks at what they wrote within this time, in milliseconds. */
const quickest = 3_000

const wrong = (field: 'form', message: string): PublicCommentSent => ({
  kind: 'wrong',
  problems: [{ field, message }],
})

/**
 * Takes a comment on an edition of the plan. It is held until somebody has read it. What is wrong with it comes back, and
 * then nothing is kept; nor is who sent it, whether or not they are signed in.
 * @throws NotFound; Conflict outside of the period, or if the form was sent before with other words; TooMany
 */
export async function sendPublicComment(
  ctx: Pick<RequestContext, 'actor' | 'store' | 'now' | 'settings' | 'clientAddress'>,
  { edition: id, token: written, trap, ...words }: SendPublicComment,
): Promise<PublicCommentSent> {
  permit(ctx.actor, 'public.sendComment')
  const edition = editionNamed(id)
  const read = readComment(edition, words)
  if (read.kind === 'wrong') return { kind: 'wrong', problems: [...read.problems] }
  const token = readFormToken(ctx.settings.secret ?? '', written, ctx.now)
  const { place, comment } = read

  return withTransaction(ctx.store.db, async (tx) => {
    const period = await lockCommentPeriod(tx, id)
    if (period === undefined) throw new NotFound('comment period')
    const before = token && (await findReceivedComment(tx, token.id))
    if (before !== undefined) return sentBefore(before, { edition: id, text: comment.text })
    refuseUnlessOpen(period, ctx.now)
    if (token === undefined)
      return wrong(
        'form',
        'This form was open for more than a day. Look at your comment once more, then send it.',
      )
    const suspect = trap.trim() !== '' || isQuick(token, ctx.now)
    await refuseFlood(tx, { edition: id, suspect, now: ctx.now })
    await countSender(tx, ctx)
    const receipt = receiptOf(token.id)
    const number = await nextCommentNumber(tx, id)
    await insertPublicComment(tx, {
      id: token.id,
      edition: id,
      number,
      receipt,
      kind: place.kind,
      place: place.id,
      ...comment,
      suspect,
      receivedAt: ctx.now,
    })
    // What came as programs send is read after all others, and nobody is called for it.
    if (!suspect) await tellOfComments(tx, ctx.now)
    // The words stay with the plan, out of the record; and whoever is signed in is nobody here.
    await recordAudit(
      tx,
      { now: ctx.now, actor: anonymous },
      {
        action: 'public.sendComment',
        subject: `public-comment ${id} ${number}`,
        detail: { about: commentPlaceCode(place), question: comment.question, suspect },
      },
    )
    return { kind: 'received', receipt }
  })
}

function sentBefore(
  before: { receipt: string; edition: string; text: string | null },
  now: { edition: string; text: string },
): PublicCommentSent {
  if (before.edition === now.edition && before.text === now.text)
    return { kind: 'received', receipt: before.receipt }
  throw new Conflict(
    'You have sent a comment with this form already. To say something else, begin another comment: copy your text first.',
  )
}

function isQuick({ at }: FormToken, now: Instant): boolean {
  const taken = Date.parse(now) - Date.parse(at)
  // The day of the demonstration begins anew at midnight: there a form may have been opened later than now.
  return taken >= 0 && taken < quickest
}
