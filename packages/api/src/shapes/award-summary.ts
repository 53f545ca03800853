import { z } from 'zod'
import { programKind, quarter, stateCode } from './codes.ts'
import { findingCounts } from './finding.ts'
import { reportState } from './report-state.ts'

export const obligationSummary = z.object({
  quarter,
  quarterLabel: z.string(),
  dueOn: z.string(),
  state: reportState,
  /** The first submission came after the due date, or there is none and it has passed. */
  late: z.boolean(),
  /** Of the current revision. */
  findings: findingCounts,
})
export type ObligationSummary = z.infer<typeof obligationSummary>

export const awardSummary = z.object({
  number: z.string(),
  organizationName: z.string(),
  programName: z.string(),
  programKind,
  states: z.array(stateCode),
  /** `October 2015 to September 2018` */
  periodLabel: z.string(),
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
