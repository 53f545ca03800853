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
  fileName: z.string(),
  /** Of the file, as it can be computed by anyone who has it. */
  sha256,
  /** Of the values that were certified, in canonical form. */
  certifiedSha256: sha256,
  lines: z.int(),
})
export type Receipt = z.infer<typeof receipt>
