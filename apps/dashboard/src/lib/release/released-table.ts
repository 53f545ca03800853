import type { ReleaseStatus } from './status-words.ts'

/** A national total of one fiscal year, as a release froze it. */
export interface ReleasedRow {
  fiscalYear: number
  /** Null when it is withheld, or when nobody reported. */
  value: number | null
  withheld: boolean
  /** Reports that were in, and that were due, when the release was built. */
  reported: number
  expected: number
  /** The value shown before stands, because the correction is too small to show without harm. */
  revisionPending: boolean
}

/** The fiscal-year totals of one metric in a release, oldest first. */
export interface ReleasedTable {
  metric: string
  label: string
  /** Of the label, where it is not the language of the page. */
  language?: 'en' | undefined
  definition: string
  unit: string
  source: string
  rows: readonly ReleasedRow[]
}

/** What a page says of the release that its figures are from. */
export interface ReleaseFacts {
  number: number
  status: ReleaseStatus
  title: string
  asOf: string
  publishedAt: string | null
  sha256: string
  /** Null while it stands. */
  withdrawn: { at: string; reason: string } | null
}
