import {
  answerComments,
  listOffices,
  lockPublicComments,
  readPublicComments,
  withTransaction,
} from '@muster/data'
import { commentOutcomes, editionAfter, parseCommentPlace, type PlanEdition } from '@muster/metrics'
import { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import { editionNamed } from '../commenting/edition-named.ts'
import { voiceOfComments } from '../commenting/who-answers.ts'
import type { Context } from '../context.ts'
import { permitForAgency } from '../permit.ts'
import { wordsOfPlan } from '../planning/words-of-plan.ts'
import { recordAudit } from '../record-audit.ts'
import { Conflict, Invalid, NotFound, NotPermitted } from '../refusals.ts'

/** `was`: the answer that each had before the person; null for none. `changed`: places of the edition that followed. */
export const answerPublicCommentsInput = z.object({
  comments: z
    .array(z.object({ id: z.uuid(), was: z.uuid().nullable() }))
    .min(1)
    .max(100),
  text: z.string().max(20_000),
  outcome: z.enum(commentOutcomes),
  changed: z.array(z.string().max(100)).max(100).default([]),
})
export type AnswerPublicComments = z.output<typeof answerPublicCommentsInput>

export const answerPublicCommentsOutput = z.object({ answered: z.int() })

/**
 * An agency answers one or several published comments, and says what they changed. Everybody sees it at once, beside
 * each of them. An answer that was there before is kept, and gives way.
 * @throws NotPermitted, which says who answers; NotFound; Invalid; Conflict if one is not published, or was answered meanwhile
 */
export async function answerPublicComments(
  ctx: Context,
  input: AnswerPublicComments,
): Promise<{ answered: number }> {
  const by = permitForAgency(ctx.actor, 'publicComments.answer')
  const was = new Map(input.comments.map((each) => [each.id, each.was]))
  return withTransaction(ctx.store.db, async (tx) => {
    const found = await lockPublicComments(tx, [...was.keys()])
    const [first] = found
    if (first === undefined || found.length < was.size) throw new NotFound('comment')
    if (found.some((each) => each.edition !== first.edition)) throw new NotFound('comment')
    const edition = editionNamed(first.edition)
    const { as, who } = voiceOfComments(by, await listOffices(tx), edition, found)
    if (as === null) throw new NotPermitted(true, `This is not yours to answer: ${who}.`)
    const answer = readAnswer(edition, input)
    const held = found.find(({ state }) => state !== 'published')
    if (held !== undefined)
      throw new Conflict(`Comment ${held.number} is not published. Only what everybody can read is answered.`)
    const current = await readPublicComments(tx, [...was.keys()])
    // The button was pressed twice.
    if (current.every((each) => each.answer !== null && saysTheSame(each.answer, answer)))
      return { answered: found.length }
    const overtaken = found.find((each) => each.answerId !== was.get(each.id))
    if (overtaken !== undefined)
      throw new Conflict(
        `Somebody else answered comment ${overtaken.number} while you did, and nothing has changed. Copy your text, then load the page anew.`,
      )
    const id = ctx.newId()
    await answerComments(
      tx,
      found.map((each) => each.id),
      { id, edition: edition.id, ...answer, agency: as, writtenBy: by.userId, writtenAt: ctx.now },
    )
    for (const each of found)
      await recordAudit(tx, ctx, {
        action: 'publicComments.answer',
        subject: `public-comment ${each.edition} ${each.number}`,
        detail: {
          ...fromTo('answer', each.answerId, id),
          agency: as,
          outcome: answer.outcome,
          changed: answer.changed,
        },
      })
    return { answered: found.length }
  })
}

type ReadAnswer = Pick<AnswerPublicComments, 'text' | 'outcome' | 'changed'>

function readAnswer(
  edition: PlanEdition,
  { text: written, outcome, changed: asked }: ReadAnswer,
): ReadAnswer {
  const text = wordsOfPlan(written, { fewest: 10, most: 4_000, name: 'The answer' })
  if (text === null) throw new Invalid('Write the answer.')
  const later = editionAfter(edition)
  if (later === undefined && outcome !== 'open')
    throw new Invalid('No edition has followed this one yet: say that the next edition is not written yet.')
  if (later !== undefined && outcome === 'open')
    throw new Invalid('Another edition has followed this one: say whether it was changed.')
  if (outcome === 'unchanged' || outcome === 'open') return { text, outcome, changed: [] }
  const changed = [...new Set(asked)]
  if (changed.length === 0) throw new Invalid('Choose where the next edition was changed.')
  if (later === undefined || changed.some((code) => parseCommentPlace(later, code) === undefined))
    throw new Invalid('One of the places is not in the next edition. Choose from the list.')
  return { text, outcome, changed }
}

const saysTheSame = (one: ReadAnswer, other: ReadAnswer) =>
  one.text === other.text && one.outcome === other.outcome && String(one.changed) === String(other.changed)
