import { z } from 'zod'
import { answer } from './answer.ts'
import { instant, programKind, quarter, sha256, stateCode } from './codes.ts'
import { explanationGroup } from './explanation.ts'
import { finding } from './finding.ts'
import { nextStep } from './next-step.ts'
import { reportState } from './report-state.ts'
import { standing } from './standing.ts'

/** One line of the form in one state; `answer` is null where it was left blank. */
export const reportLine = z.object({
  /** `new_clients.age_group.13_17` */
  key: z.string(),
  label: z.string(),
  /** What the line stands under: the metric, and the breakdown if it is a part of it. */
  group: z.string(),
  state: stateCode,
  answer: answer.nullable(),
  /** What the report of the quarter before says. */
  previous: answer.nullable(),
  note: z.string().nullable(),
  /** Row of the file that it came from. */
  row: z.int().nullable(),
})
export type ReportLine = z.infer<typeof reportLine>

/** One revision in the history of a report. */
export const revisionEntry = z.object({
  revision: z.int(),
  status: z.enum(['draft', 'submitted', 'returned', 'accepted', 'superseded', 'withdrawn']),
  fileName: z.string().nullable(),
  createdAt: instant,
  submittedAt: instant.nullable(),
  decidedAt: instant.nullable(),
  returnReason: z.string().nullable(),
  receiptNumber: z.string().nullable(),
  /** When its grantee took it back. */
  recalledAt: instant.nullable(),
  /** The one that counts: what the roll-up holds. */
  official: z.boolean(),
})
export type RevisionEntry = z.infer<typeof revisionEntry>

/** A report as its grantee or its officer reads it. Everything of a revision is null while there is none. */
export const reportView = z.object({
  awardNumber: z.string(),
  organizationName: z.string(),
  programName: z.string(),
  programKind,
  states: z.array(stateCode),
  quarter,
  quarterLabel: z.string(),
  standing,
  /** How it goes on from here, in the words of whoever reads. */
  next: nextStep,
  dueOn: z.string(),
  status: reportState,
  late: z.boolean(),
  revision: z.int().nullable(),
  /** The revision that counts now; differs from `revision` while an amendment is under way. */
  officialRevision: z.int().nullable(),
  uploadId: z.string().nullable(),
  fileName: z.string().nullable(),
  sha256: sha256.nullable(),
  uploadedAt: instant.nullable(),
  submittedAt: instant.nullable(),
  receiptNumber: z.string().nullable(),
  certifiedBy: z.string().nullable(),
  previousQuarter: quarter,
  previousQuarterLabel: z.string(),
  lines: z.array(reportLine),
  findings: z.array(finding),
  /** The findings that ask for an explanation, rule by rule, with what was said of them. */
  explanations: z.array(explanationGroup),
  /** How many findings ask for an explanation and have none: with one of them it cannot be certified. */
  notExplained: z.int(),
  returnReason: z.string().nullable(),
  history: z.array(revisionEntry),
  /** What a certifying person is asked to state. */
  statement: z.string(),
})
export type ReportView = z.infer<typeof reportView>
