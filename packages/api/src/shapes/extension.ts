import { z } from 'zod'
import { instant, quarter } from './codes.ts'
import { standing } from './standing.ts'

/** A request for more time for one report. Days are ISO dates. */
export const extensionRequest = z.object({
  id: z.string(),
  status: z.enum(['asked', 'granted', 'refused', 'withdrawn']),
  newDueOn: z.string(),
  reason: z.string(),
  /** Names; null if the account is gone, or nobody decided. */
  askedBy: z.string().nullable(),
  askedAt: instant,
  decidedBy: z.string().nullable(),
  decidedAt: instant.nullable(),
  /** What the officer said of the decision. */
  answer: z.string().nullable(),
})
export type ExtensionRequest = z.infer<typeof extensionRequest>

/** How an award has reported so far: numbers of reports, and of requests for more time. */
export const reportingRecord = z.object({
  onTime: z.int(),
  late: z.int(),
  /** Never came in, and the due day is over. */
  missing: z.int(),
  granted: z.int(),
  refused: z.int(),
})

/** A request as the office sees it, with what helps to decide. */
export const extensionItem = extensionRequest.extend({
  awardNumber: z.string(),
  organizationName: z.string(),
  programName: z.string(),
  quarter,
  quarterLabel: z.string(),
  standing,
  record: reportingRecord,
  /** The last day that may be granted: ISO. */
  latestOn: z.string(),
  /** Whether the reader may decide: nobody does for their own organization. */
  mayDecide: z.boolean(),
})
export type ExtensionItem = z.infer<typeof extensionItem>

/** What a request has become. `extendedTo`: the day that counts from now on; null unless it was granted. */
export const extensionOutcome = z.object({
  id: z.string(),
  status: z.enum(['asked', 'granted', 'refused', 'withdrawn']),
  extendedTo: z.string().nullable(),
})
export type ExtensionOutcome = z.infer<typeof extensionOutcome>
