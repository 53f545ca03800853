import { z } from 'zod'
import { instant, programKind, quarter } from './codes.ts'
import { findingCounts } from './finding.ts'
import { reportState } from './report-state.ts'

/** One report in an officer's queue. */
export const reviewItem = z.object({
  awardNumber: z.string(),
  organizationName: z.string(),
  programName: z.string(),
  programKind,
  quarter,
  quarterLabel: z.string(),
  dueOn: z.string(),
  status: reportState,
  late: z.boolean(),
  revision: z.int(),
  submittedAt: instant.nullable(),
  findings: findingCounts,
  /** Whether another revision of it is official. */
  amendment: z.boolean(),
  /** How many lines differ from the official revision; null if it is not an amendment. */
  changed: z.int().nullable(),
})
export type ReviewItem = z.infer<typeof reviewItem>

/** A report that has not come in. */
export const missingReport = z.object({
  awardNumber: z.string(),
  organizationName: z.string(),
  programName: z.string(),
  quarter,
  quarterLabel: z.string(),
  dueOn: z.string(),
  state: reportState,
  late: z.boolean(),
})
export type MissingReport = z.infer<typeof missingReport>
