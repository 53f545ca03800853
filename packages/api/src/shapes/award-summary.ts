import { z } from 'zod'
import { programKind, quarter, stateCode } from './codes.ts'
import { findingCounts } from './finding.ts'
import { standing } from './standing.ts'

export const obligationSummary = z.object({
  quarter,
  quarterLabel: z.string(),
  standing,
  /** Of the current revision. */
  findings: findingCounts,
})
export type ObligationSummary = z.infer<typeof obligationSummary>

/** A report that waits for its grantee. */
export const waitingReport = obligationSummary.extend({
  awardNumber: z.string(),
  organizationName: z.string(),
  programName: z.string(),
  /** The day that it is now where the organization is: ISO. */
  today: z.string(),
  /** Comments of officers that nobody answered or settled. */
  commentsWaiting: z.int(),
})
export type WaitingReport = z.infer<typeof waitingReport>

export const awardSummary = z.object({
  number: z.string(),
  organizationName: z.string(),
  programName: z.string(),
  programKind,
  states: z.array(stateCode),
  /** `October 2015 to September 2018` */
  periodLabel: z.string(),
  /** The day that it is now where the organization is: ISO. */
  today: z.string(),
  /** How many reports it owes over its whole period, and how many of them were accepted. */
  owed: z.int(),
  accepted: z.int(),
  obligations: z.array(obligationSummary),
})
export type AwardSummary = z.infer<typeof awardSummary>

/** What a check must know of an award. */
export const awardFacts = z.object({
  number: z.string(),
  program: programKind,
  firstQuarter: quarter,
  lastQuarter: quarter,
  states: z.array(stateCode).readonly(),
  /** The organization’s own numbers of earlier quarters. */
  earlier: z
    .object({
      strata: z.array(z.string()).readonly(),
      reports: z
        .array(z.object({ quarter, state: stateCode, numbers: z.array(z.number().nullable()).readonly() }))
        .readonly(),
    })
    .optional(),
})
