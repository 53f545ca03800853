import { revisionKinds, revisionStatuses } from '@muster/data'
import { z } from 'zod'
import { answer } from './answer.ts'
import { instant, quarter, stateCode } from './codes.ts'
import { reportPlace } from './report-place.ts'

/** Two revisions of one report, by their numbers. Left out: the newest, and what it would take the place of. */
export const revisionsToCompare = reportPlace.extend({
  from: z.int().positive().optional(),
  to: z.int().positive().optional(),
})
export type RevisionsToCompare = z.output<typeof revisionsToCompare>

/** A revision as one that can be compared. */
export const comparedRevision = z.object({
  revision: z.int(),
  status: z.enum(revisionStatuses),
  kind: z.enum(revisionKinds),
  /** Who certified it; who began it, while nobody has. Null if the account is gone. */
  by: z.string().nullable(),
  /** When it was submitted; when it was begun, while it was not. */
  at: instant,
  submitted: z.boolean(),
  /** Its grantee took it back. */
  recalled: z.boolean(),
  official: z.boolean(),
})
export type ComparedRevision = z.infer<typeof comparedRevision>

/** One line in one state, and what each of two revisions says; null: left blank. */
export const comparedLine = z.object({
  key: z.string(),
  label: z.string(),
  group: z.string(),
  state: stateCode,
  from: answer.nullable(),
  to: answer.nullable(),
})

export const comparison = z.object({
  awardNumber: z.string(),
  organizationName: z.string(),
  quarter,
  quarterLabel: z.string(),
  /** All that this reader may choose from, the newest first. */
  revisions: z.array(comparedRevision),
  /** Null if there are not two to compare. */
  from: z.int().nullable(),
  to: z.int().nullable(),
  /** Lines that differ first, by how much; then the others in the order of the form. */
  lines: z.array(comparedLine),
  different: z.int(),
  /** Answers in words that differ. */
  narratives: z.array(
    z.object({ label: z.string(), from: z.string().nullable(), to: z.string().nullable() }),
  ),
})
export type Comparison = z.infer<typeof comparison>
