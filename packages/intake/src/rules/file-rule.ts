import type { Known } from '../award-facts.ts'
import type { ProgramKind } from '@muster/metrics'
import type { ReportPlace } from '../counts/report-list.ts'
import type { Say } from './report-rule.ts'
import type { Rule } from './rule.ts'

/** One report of a file, as a rule about the whole file sees it. */
export interface ReportInFile {
  readonly place: ReportPlace
  /** As known, or as its metrics say; undefined if they do not. */
  readonly program: ProgramKind | undefined
  readonly rows: number
  readonly firstRow: number
  /** Numbers above 0, and how many different ones there are among them. */
  readonly aboveZero: number
  readonly different: number
  /** The same for reports with the same numbers in the same lines. */
  readonly fingerprint: number
}

/** A rule about all reports of a file together. */
export interface FileRule extends Rule {
  readonly judge: (reports: readonly ReportInFile[], known: Known, say: Say) => void
}

/** The first row of several reports. There may be too many of them for the arguments of one call. */
export const firstRowOf = (reports: readonly ReportInFile[]): number =>
  reports.reduce((first, { firstRow }) => Math.min(first, firstRow), Number.MAX_SAFE_INTEGER)
