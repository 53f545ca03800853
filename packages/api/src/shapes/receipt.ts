import { revisionKinds } from '@muster/data'
import { z } from 'zod'
import { instant, quarter, sha256 } from './codes.ts'

/** What a grantee keeps to show that a report was submitted. */
export const receipt = z.object({
  receiptNumber: z.string(),
  awardNumber: z.string(),
  organizationName: z.string(),
  programName: z.string(),
  quarter,
  quarterLabel: z.string(),
  revision: z.int(),
  submittedAt: instant,
  certifiedBy: z.string(),
  statement: z.string(),
  kind: z.enum(revisionKinds),
  /** Null: it was typed into the form. */
  fileName: z.string().nullable(),
  /** Of the file, as it can be computed by anyone who has it. */
  sha256: sha256.nullable(),
  /** Why it came after the day it was due; null if it was on time. */
  lateReason: z.string().nullable(),
  /** When the grantee took it back, before anybody decided on it. */
  recalledAt: instant.nullable(),
  /** A corrected revision was submitted in its place. */
  replaced: z.boolean(),
  /** Of the values that were certified, in canonical form. */
  certifiedSha256: sha256,
  lines: z.int(),
})
export type Receipt = z.infer<typeof receipt>
