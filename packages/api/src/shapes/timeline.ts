import { z } from 'zod'
import { instant } from './codes.ts'

/** One thing that happened to a report, in words. */
export const timelineEvent = z.object({
  at: instant,
  /** A sentence without its full stop: `Revision 2 was accepted`. */
  words: z.string(),
  /** Who did it; null: the system, or an account that is gone. */
  name: z.string().nullable(),
  /** What they are for this report: `Program officer`. */
  role: z.string().nullable(),
  /** What the person wrote for everybody to read: the reason of a decision. */
  note: z.string().nullable(),
})
export type TimelineEvent = z.infer<typeof timelineEvent>

export const timeline = z.object({
  /** The latest first. */
  events: z.array(timelineEvent),
  /** What this reader is not shown, in a sentence; null if nothing. */
  leftOut: z.string().nullable(),
})
export type Timeline = z.infer<typeof timeline>
