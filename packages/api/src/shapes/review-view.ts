import { extensionStatuses, revisionKinds } from '@muster/data'
import { z } from 'zod'
import { answer } from './answer.ts'
import { comments } from './comment.ts'
import { instant } from './codes.ts'
import { reportPlace } from './report-place.ts'
import { reportLine, reportView } from './report-view.ts'
import { personName } from './review-item.ts'

/** What a report is laid beside: the quarter before, the revision it would take the place of, or its peers. */
export const beside = z.enum(['quarter', 'revision', 'peers'])
export type Beside = z.infer<typeof beside>

export const reportToReview = reportPlace.extend({ beside: beside.optional() })
export type ReportToReview = z.output<typeof reportToReview>

/** Half of the reports of peers lie between the first and the third quartile, and half below the median. */
const usual = z.object({ first: z.number(), median: z.number(), third: z.number() })

const reviewLine = reportLine.extend({
  /** Its place in the order of the form, from 0. */
  position: z.int(),
  /** What the chosen quarter or revision says; null: left blank, or not laid beside one. */
  beside: answer.nullable(),
  /** What peers usually report; null for lines that are not compared with theirs. */
  usual: usual.nullable(),
})

/** A report as an officer reads it. */
export const reviewView = reportView.extend({
  kind: z.enum(revisionKinds),
  /** Those that were answered. */
  narratives: z.array(z.object({ label: z.string(), text: z.string() })),
  lateReason: z.string().nullable(),
  /** Who signed what, and when. */
  certification: z.object({ name: z.string(), statement: z.string(), at: instant }).nullable(),
  /** What was asked last about more time. */
  extension: z
    .object({
      status: z.enum(extensionStatuses),
      newDueOn: z.string(),
      reason: z.string(),
      askedAt: instant,
      answer: z.string().nullable(),
    })
    .nullable(),
  officer: personName.nullable(),
  /** Nobody reviews their own organization, and not everybody who reads decides. */
  mayDecide: z.boolean(),
  /** Whether the reader gives awards to officers. */
  mayAssign: z.boolean(),
  beside,
  /** The revision that this one would take the place of; null if it is the first. */
  earlierRevision: z.int().nullable(),
  /** How many peers there are; null unless they are beside it, or there are too few. */
  peers: z.int().nullable(),
  /** What moved furthest against what is beside it stands first. */
  lines: z.array(reviewLine),
  comments,
})
export type ReviewView = z.infer<typeof reviewView>
