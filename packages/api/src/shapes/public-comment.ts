import {
  commentOutcomes,
  commentQuestions,
  commentStates,
  rejectionReasons,
  type CommentQuestion,
} from '@muster/metrics'
import { z } from 'zod'
import { instant } from './codes.ts'

/** What somebody wrote into the form. How long each may be is said in words later: here only what nobody would write. */
export const writtenComment = z.object({
  /** Code of a place of the edition: `objective-5`. */
  about: z.string().max(100),
  question: z.string().max(100),
  text: z.string().max(300_000),
  name: z.string().max(10_000).default(''),
  organization: z.string().max(10_000).default(''),
})
export type WrittenComment = z.output<typeof writtenComment>

/** A comment that can be taken: the words that everybody would see. */
export interface FitComment {
  readonly question: CommentQuestion
  readonly text: string
  readonly name: string | null
  readonly organization: string | null
}

export const commentProblem = z.object({
  field: z.enum(['about', 'question', 'text', 'name', 'organization', 'form']),
  message: z.string(),
})

/** A place of an edition: `objective-5`, and its words. */
export const placeInPlan = z.object({ code: z.string(), label: z.string() })

const answerShown = z.object({
  text: z.string(),
  outcome: z.enum(commentOutcomes),
  /** Places of the edition that followed where something changed. */
  changed: z.array(placeInPlan),
  agency: z.object({ code: z.string(), name: z.string() }),
  writtenAt: instant,
})

const said = {
  /** Within its edition. */
  number: z.int(),
  about: placeInPlan,
  question: z.enum(commentQuestions),
  name: z.string().nullable(),
  organization: z.string().nullable(),
  receivedAt: instant,
  answer: answerShown.nullable(),
}

/** A published comment with its answer. */
export const publicComment = z.object({ ...said, text: z.string() })
export type PublicComment = z.infer<typeof publicComment>

/** A comment as those see it who decide on it. */
export const commentToModerate = z.object({
  ...said,
  id: z.uuid(),
  /** Null: it was erased. */
  text: z.string().nullable(),
  suspect: z.boolean(),
  state: z.enum(commentStates),
  reason: z.enum(rejectionReasons).nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: instant.nullable(),
  /** The answer that it has now. */
  answerId: z.uuid().nullable(),
})
export type ModeratedComment = z.infer<typeof commentToModerate>

/** An edition with the time in which it can be commented on. */
export const commentPeriod = z.object({
  edition: z.object({
    id: z.string(),
    title: z.string(),
    published: z.string(),
    status: z.enum(['draft', 'final']),
  }),
  /** ISO dates, both included, in Eastern time. */
  opensOn: z.string(),
  closesOn: z.string(),
  phase: z.enum(['to_come', 'open', 'closed']),
})
export type CommentPeriod = z.infer<typeof commentPeriod>
