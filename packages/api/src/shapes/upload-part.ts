import { z } from 'zod'
import { quarter } from './codes.ts'
import { finding, findingCounts } from './finding.ts'

/** What became of one part of a file that has many. */
export const uploadPart = z.object({
  /** As the file has it, where Muster does not know the award. */
  awardNumber: z.string(),
  /** Null where it is not an award that the person may report for. */
  organizationName: z.string().nullable(),
  /** Null where it cannot be read. */
  quarter: quarter.nullable(),
  /** `conflict`: the report cannot change now, or nobody asks for it. `unchanged`: it was stored before. */
  outcome: z.enum(['stored', 'unchanged', 'conflict', 'refused']),
  /** What became of it and what to do, in words. */
  sentence: z.string(),
  /** Of the draft; null unless it is stored. */
  revisionNumber: z.int().nullable(),
  lines: z.int(),
  notExplained: z.int(),
  findings: findingCounts,
  /** The first of them, errors alone, with their rows in the file. */
  first: z.array(finding),
  /** Its rows in the file, from and to; empty where it is stored. */
  rows: z.array(z.tuple([z.int(), z.int()])),
})
export type UploadPart = z.infer<typeof uploadPart>
