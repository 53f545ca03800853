import type { ReportState } from './obligation-in-words.ts'

/** Where a report stands, as the api tells it. Days are ISO dates where the grantee is. */
export interface ReportStanding {
  state: ReportState
  /** The day that counts now, and the one before any extension. */
  dueOn: string
  firstDueOn: string
  extended: boolean
  late: boolean
  isFinal: boolean
  nothingToReport: boolean
  amended: boolean
  /** A revision waits for the office: the one that is shown, or an earlier one beside a draft. */
  withOffice: boolean
  /** Null once a report is in. */
  fundsAtRiskOn: string | null
}
