import { z } from 'zod'
import { quarter } from './codes.ts'
import { comparedLine } from './comparison.ts'
import { finding, findingCounts } from './finding.ts'

/** One line of a draft, what it says, and what a file would make of it; null: left blank. */
const lineChange = comparedLine.omit({ group: true })
export type LineChange = z.infer<typeof lineChange>

/** A draft that a file would change. */
export const draftAtStake = z.object({
  /** Who agrees sends this back, with the same file, in the field `seen`. */
  seen: z.string(),
  /** The person has seen the draft, and somebody has changed it since. */
  isNews: z.boolean(),
  /** The draft says that there is nothing to report. */
  nothingToReport: z.boolean(),
  /** How many lines would say something else; so many of them have an answer now; and the first, those with an answer before. */
  different: z.int(),
  overwritten: z.int(),
  changes: z.array(lineChange),
  /** Lines of the draft that would stay as they are. */
  stays: z.int(),
})
export type DraftAtStake = z.infer<typeof draftAtStake>

/** What became of one part of a file that has many. */
export const uploadPart = z.object({
  /** As the file has it, where Muster does not know the award. */
  awardNumber: z.string(),
  /** Null where it is not an award that the person may report for. */
  organizationName: z.string().nullable(),
  /** Null where it cannot be read. */
  quarter: quarter.nullable(),
  /**
   * `asks`: it would change a draft that is there, and waits until the person agrees. `conflict`: the report cannot change
   * now, or nobody asks for it. `unchanged`: it was stored before.
   */
  outcome: z.enum(['stored', 'unchanged', 'asks', 'conflict', 'refused']),
  /** What became of it and what to do, in words. */
  sentence: z.string(),
  /** Of the draft; null unless it is stored. */
  revisionNumber: z.int().nullable(),
  lines: z.int(),
  notExplained: z.int(),
  findings: findingCounts,
  /** The first of them, errors alone, with their rows in the file. */
  first: z.array(finding),
  /** What it would change; null unless it asks. */
  draft: draftAtStake.nullable(),
  /** Its rows in the file, from and to; empty where it is stored. */
  rows: z.array(z.tuple([z.int(), z.int()])),
})
export type UploadPart = z.infer<typeof uploadPart>
