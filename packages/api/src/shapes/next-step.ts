import { z } from 'zod'

/** What somebody can do with a report as it stands now; their roles and what is in it may still hold them. */
export const wayOn = z.enum(['write', 'give_up', 'sign', 'recall', 'accept', 'return', 'reopen'])
export type WayOn = z.infer<typeof wayOn>

/** How it goes on with a report, in the words of whoever reads. */
export const nextStep = z.object({
  /** Whose turn it is: the reader's own, somebody else's, or nobody's. */
  turn: z.enum(['own', 'other', 'nobody']),
  heading: z.string(),
  /** What to do, or what is waited for. */
  sentence: z.string(),
  /** What stands meanwhile, beside what is shown; null if nothing does. */
  beside: z.string().nullable(),
  ways: z.array(wayOn),
})
export type NextStep = z.infer<typeof nextStep>
