import type { FindingPlace } from '#lib/check/group-findings.ts'

/** A finding that asks for an explanation. */
export interface Unusual extends FindingPlace {
  /** The place as a spreadsheet shows it, `G14`. */
  cell: string | null
  /** What it is about whatever its row; null: it is explained together with the others of its rule. */
  subject: string | null
}

/** What was said of something, and what was said of the same in an earlier quarter. */
export interface Said {
  said: string | null
  offered: { text: string; quarter: string } | null
}

/** The findings of one rule that ask for an explanation. */
export interface ExplanationGroup {
  code: string
  findings: readonly Unusual[]
  whole: Said
  each: readonly (Said & { subject: string })[]
  /** Findings without an explanation. */
  missing: number
}
