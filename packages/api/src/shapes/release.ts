import { z } from 'zod'
import { instant, sha256 } from './codes.ts'

export const releaseStatus = z.enum(['preliminary', 'final', 'revised'])

/** What is said of a release wherever its figures stand. */
export const releaseFacts = z.object({
  number: z.int(),
  status: releaseStatus,
  title: z.string(),
  /** Null until it is published. */
  publishedAt: instant.nullable(),
  asOf: instant,
  sha256,
  /** Found to be wrong after it was published; its figures are shown no more. Null while it stands. */
  withdrawn: z.object({ at: instant, reason: z.string() }).nullable(),
})
export type ReleaseFacts = z.infer<typeof releaseFacts>

/** The national total of one fiscal year. */
export const releasedRow = z.object({
  fiscalYear: z.int(),
  /** Null: withheld, or (where `withheld` is false) nobody reported. */
  value: z.int().nullable(),
  withheld: z.boolean(),
  reported: z.int(),
  expected: z.int(),
  /** A small correction waits until it is large enough to show. */
  revisionPending: z.boolean(),
})

export const releasedTable = z.object({
  metric: z.string(),
  label: z.string(),
  definition: z.string(),
  unit: z.string(),
  source: z.string(),
  rows: z.array(releasedRow),
})

/** How a metric is divided in a release: how many parts it has, and what is not shown of them. */
export const releaseDivision = z.object({
  metric: z.string(),
  dimension: z.string(),
  label: z.string(),
  parts: z.int(),
  withheld: z.int(),
  /** Parts that keep their old value while a correction is too small to show. */
  pending: z.int(),
  omitted: z.array(z.object({ fiscalYear: z.int(), reason: z.string() })),
})

/** What is said in public of the proof of a release; the proof itself is made of counts, and stays private. */
export const releaseProof = z.object({
  /** Tables beneath the totals that were looked at, and those of them that are published, each with a certificate. */
  tables: z.int(),
  proven: z.int(),
  /** HMAC-SHA-256 of the certificates under a secret that is kept with the release. */
  seal: z.string(),
})

export const releaseView = releaseFacts.extend({
  tables: z.array(releasedTable),
  /** Null for releases of totals alone. */
  proof: releaseProof.nullable(),
})
export type ReleaseView = z.infer<typeof releaseView>
