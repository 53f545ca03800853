import type { Report } from '../counts/report.ts'
import type { Said } from '../findings/finding-ledger.ts'
import type { Rule } from './rule.ts'

export type Say = (said: Said) => void

/** A rule about the lines of one award, quarter and state together. */
export interface ReportRule extends Rule {
  readonly judge: (report: Report, say: Say) => void
}
