import { longestComment } from '@muster/data'
import {
  commentQuestions,
  parseCommentPlace,
  type FoundCommentPlace,
  type PlanEdition,
} from '@muster/metrics'
import type { FitComment, WrittenComment } from '../shapes/public-comment.ts'
import { personalIn } from './personal-in.ts'
import { plainLine, plainText } from './plain-text.ts'

/** What has to be mended before a comment can be taken, by field. */
export interface CommentProblem {
  readonly field: 'about' | 'question' | 'text' | 'name' | 'organization' | 'form'
  readonly message: string
}

export type ReadComment =
  | { readonly kind: 'fit'; readonly comment: FitComment; readonly place: FoundCommentPlace }
  | { readonly kind: 'wrong'; readonly problems: readonly CommentProblem[] }

const longestName = 100
const longestOrganization = 150

/** Reads what somebody wrote: the comment as everybody would see it, or everything that is wrong with it at once. */
export function readComment(edition: PlanEdition, written: WrittenComment): ReadComment {
  const place = parseCommentPlace(edition, written.about)
  const question = commentQuestions.find((each) => each === written.question)
  const text = plainText(written.text)
  const name = plainLine(written.name)
  const organization = plainLine(written.organization)
  const problems: CommentProblem[] = []
  const say = (field: CommentProblem['field'], message: string | undefined) =>
    message !== undefined && problems.push({ field, message })

  if (place === undefined) say('about', 'Choose what your comment is about.')
  if (question === undefined) say('question', 'Choose the question that your comment answers.')
  say('text', whyNotText(text))
  say('name', whyNotLine(name, { most: longestName, what: 'Your name' }))
  say('organization', whyNotLine(organization, { most: longestOrganization, what: 'Your organization' }))
  if (problems.length > 0 || place === undefined || question === undefined) return { kind: 'wrong', problems }
  return { kind: 'fit', place, comment: { question, text, name, organization } }
}

const lengthOf = (text: string) => [...text].length
const inWords = (number: number) => number.toLocaleString('en-US')

function whyNotText(text: string): string | undefined {
  if (text === '') return 'Write your comment.'
  const over = lengthOf(text) - longestComment
  if (over > 0)
    return `Your comment has ${inWords(longestComment + over)} characters, ${inWords(over)} more than the ${inWords(longestComment)} that a comment can have. Shorten it, or send the rest as another comment.`
  const personal = personalIn(text)
  return (
    personal &&
    `Your comment has what looks like ${personal}. Take it out: write about the plan and the work, never about a person. Nothing was kept.`
  )
}

/** A name may be that of a person: whoever gives one wants it shown. */
function whyNotLine(line: string | null, { most, what }: { most: number; what: string }): string | undefined {
  if (line === null) return undefined
  const over = lengthOf(line) - most
  if (over > 0) return `${what} is ${inWords(over)} characters too long. It can have ${most}.`
  const personal = personalIn(line, { except: ['P107'] })
  return personal && `${what} has what looks like ${personal}. Give the name alone, or leave it empty.`
}
