import type { AnswerBeside, CommentPeriodRecord, CommentToModerate, PublishedComment } from '@muster/data'
import {
  commentPhase,
  commentPlaceCode,
  editionAfter,
  findAgency,
  findCommentPlace,
  parseCommentPlace,
  type CommentPlace,
  type PlanEdition,
} from '@muster/metrics'
import { dayOf } from '../clock.ts'
import type { Instant } from '../context.ts'
import type { CommentPeriod, ModeratedComment, PublicComment } from '../shapes/public-comment.ts'
import { editionNamed } from './edition-named.ts'

/** A published comment as everybody sees it. It takes nothing that is not published: see `PublishedComment`. */
export const publicCommentOf = (edition: PlanEdition, comment: PublishedComment): PublicComment => ({
  ...saidIn(edition, comment),
  text: comment.text,
})

/** A comment of any state as those see it who decide on it. */
export function moderatedCommentOf(edition: PlanEdition, comment: CommentToModerate): ModeratedComment {
  const { id, text, suspect, state, reason, decidedBy, decidedAt, answerId } = comment
  return { ...saidIn(edition, comment), id, text, suspect, state, reason, decidedBy, decidedAt, answerId }
}

type Said = Omit<PublishedComment | CommentToModerate, 'text'>

function saidIn(edition: PlanEdition, comment: Said): Omit<PublicComment, 'text'> {
  const { number, kind, place, question, name, organization, receivedAt, answer } = comment
  return {
    number,
    about: placeView(edition, { kind, id: place }),
    question,
    name,
    organization,
    receivedAt,
    answer: answer && answerView(edition, answer),
  }
}

const placeView = (edition: PlanEdition, place: CommentPlace) => {
  const code = commentPlaceCode(place)
  return { code, label: findCommentPlace(edition, place)?.label ?? code }
}

function answerView(edition: PlanEdition, { agency, changed, ...answer }: AnswerBeside) {
  const later = editionAfter(edition)
  return {
    ...answer,
    agency: { code: agency, name: findAgency(agency)?.name ?? agency },
    changed: changed.map((code) => ({
      code,
      label: (later && parseCommentPlace(later, code)?.label) ?? code,
    })),
  }
}

/** A comment period as it stands at a moment. */
export function periodView(
  { edition: id, opensOn, closesOn }: CommentPeriodRecord,
  now: Instant,
): CommentPeriod {
  const { title, published, status } = editionNamed(id)
  return {
    edition: { id, title, published, status },
    opensOn,
    closesOn,
    phase: commentPhase({ opensOn, closesOn }, dayOf(now)),
  }
}
