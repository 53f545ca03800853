import { worded } from '#lib/language/worded.ts'
import type { Outputs } from './caller.ts'
import { wordedPlace } from './worded-place.ts'

type Comment = Outputs['public']['comments']['comments'][number]

/** An edition with its title in the language of the page, where that is known. */
export const wordedEdition = <Edition extends { title: string }>(edition: Edition): Edition => ({
  ...edition,
  title: worded('prose', edition.title, edition.title),
})

/** A comment with the words around it in the language of the page; what people wrote stays as they wrote it. */
export const wordedComment = (comment: Comment, edition: string, next: string | undefined): Comment => ({
  ...comment,
  about: wordedPlace(edition, comment.about),
  answer: comment.answer && {
    ...comment.answer,
    agency: {
      ...comment.answer.agency,
      name: worded('agency', comment.answer.agency.code, comment.answer.agency.name),
    },
    changed: comment.answer.changed.map((place) => wordedPlace(next ?? edition, place)),
  },
})
