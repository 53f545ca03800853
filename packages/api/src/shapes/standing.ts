import { z } from 'zod'
import { reportState } from './report-state.ts'

/** Where a report stands, and what must be said beside it. All days are ISO dates in the organization's time zone. */
export const standing = z.object({
  state: reportState,
  /** The day that counts now: the extended one, if there is one. Late begins when it has ended where the grantee is. */
  dueOn: z.string(),
  /** The day before any extension. */
  firstDueOn: z.string(),
  extended: z.boolean(),
  late: z.boolean(),
  /** The last report of the award. */
  isFinal: z.boolean(),
  /** The revision that is shown attests that there was nothing to count. */
  nothingToReport: z.boolean(),
  /** A revision was accepted before, and another one came or is coming after it. */
  amended: z.boolean(),
  /** A revision waits for the office to decide: the one that is shown, or an earlier one beside a draft. */
  withOffice: z.boolean(),
  /** The day from which funds may be withheld, 15 days after the due day; null once a report is in. */
  fundsAtRiskOn: z.string().nullable(),
})
export type Standing = z.infer<typeof standing>
