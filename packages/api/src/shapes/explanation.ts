import { z } from 'zod'
import { quarter } from './codes.ts'
import { finding } from './finding.ts'

/** What was said in an earlier quarter of the same thing, to be used again if it is still so. */
const offered = z.object({ text: z.string(), quarter })

/** What is said, of one subject or of all findings of a rule; null while nothing is. */
const said = { said: z.string().nullable(), offered: offered.nullable() }

/** The warnings of one rule that ask for an explanation, and what was said of them. */
export const explanationGroup = z.object({
  code: z.string(),
  findings: z.array(finding),
  /** One explanation for all of them. */
  whole: z.object(said),
  /** Or one for each subject, in the order of the findings. Findings without a subject can be explained together only. */
  each: z.array(z.object({ subject: z.string(), ...said })),
  /** Findings that have no explanation, neither of their own nor with the others. */
  missing: z.int(),
})
export type ExplanationGroup = z.infer<typeof explanationGroup>
