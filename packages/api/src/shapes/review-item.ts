import { z } from 'zod'
import { instant, programKind, quarter } from './codes.ts'
import { findingCounts } from './finding.ts'
import { reportState } from './report-state.ts'
import { standing } from './standing.ts'

/** A person as colleagues know them. */
export const personName = z.object({ id: z.string(), name: z.string() })

/** One report in an officer's queue. */
export const reviewItem = z.object({
  awardNumber: z.string(),
  organizationName: z.string(),
  programName: z.string(),
  programKind,
  quarter,
  quarterLabel: z.string(),
  standing,
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
  /** To whom its award is assigned. */
  officer: personName.nullable(),
  /** What stands out, before anybody opens it: 0 (nothing) to 7, and why, in words. */
  risk: z.object({ points: z.int(), reasons: z.array(z.string()) }),
  /** Comments that nobody has settled. */
  openComments: z.int(),
})
export type ReviewItem = z.infer<typeof reviewItem>
