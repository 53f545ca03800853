import { z } from 'zod'
import { answer } from './answer.ts'
import { instant, quarter, stateCode } from './codes.ts'
import { finding } from './finding.ts'
import { reportState } from './report-state.ts'

/** What may be typed into a line: an answer, or null for a line that is left blank. */
export const typedAnswer = answer
  .nullable()
  // The largest number that a check of a file takes (rule V303).
  .refine((said) => said?.kind !== 'value' || said.value <= 999_999_999, {
    error: 'That number is too large for a count of one quarter.',
  })
export type TypedAnswer = z.output<typeof typedAnswer>

/** Which line of a report: `TX`, `new_clients.gender.male`. */
export const linePlace = z.object({ state: stateCode, key: z.string().min(1).max(200) })
export type LinePlace = z.output<typeof linePlace>

/** A finding with what it is about, as far as it is about one line or one metric of one state. */
export const draftFinding = finding.extend({
  state: stateCode.nullable(),
  /** Key of the line. */
  key: z.string().nullable(),
  metric: z.string().nullable(),
})
export type DraftFinding = z.infer<typeof draftFinding>

const draftLine = linePlace.extend({
  /** In words, below its metric: `13 to 17`; the metric itself for its total. */
  label: z.string(),
  /** Null for the total. */
  breakdown: z.string().nullable(),
  /** Whether the form needs an answer. */
  required: z.boolean(),
  answer: answer.nullable(),
  /** What the report of the quarter before says. */
  previous: answer.nullable(),
  /** Who typed it last, and when; null for what nobody typed. */
  changedBy: z.string().nullable(),
  changedAt: instant.nullable(),
  /** Where the answer is from; null if there is none, or it stayed from an earlier revision. */
  source: z.enum(['file', 'form']).nullable(),
})
export type DraftLine = z.infer<typeof draftLine>

const draftBreakdown = z.object({
  code: z.string(),
  label: z.string(),
  /** The categories must add up to the total of the metric. */
  addsUp: z.boolean(),
  /** Nothing that is counted falls into two of them. */
  exclusive: z.boolean(),
})
export type DraftBreakdown = z.infer<typeof draftBreakdown>

/** One metric with its total and its breakdowns, in every state. */
const draftSection = z.object({
  metric: z.string(),
  label: z.string(),
  definition: z.string(),
  unit: z.string(),
  breakdowns: z.array(draftBreakdown),
  lines: z.array(draftLine),
})
export type DraftSection = z.infer<typeof draftSection>

/** The whole form of a report with what is in it. */
export const draftForm = z.object({
  awardNumber: z.string(),
  organizationName: z.string(),
  programName: z.string(),
  quarter,
  quarterLabel: z.string(),
  previousQuarter: quarter,
  previousQuarterLabel: z.string(),
  states: z.array(stateCode),
  status: reportState,
  /** Of the draft; null while there is none: then the first line that is saved begins one. */
  revisionNumber: z.int().nullable(),
  /** The revision that the lines come from; differs from the draft until it is begun. */
  from: z.int().nullable(),
  /** The draft says that there is nothing to report; a line that is typed turns it into one with counts. */
  nothingToReport: z.boolean(),
  /** The file that lines of the draft come from. */
  fileName: z.string().nullable(),
  dueOn: z.string(),
  returnReason: z.string().nullable(),
  sections: z.array(draftSection),
  findings: z.array(draftFinding),
  notExplained: z.int(),
})
export type DraftForm = z.infer<typeof draftForm>
