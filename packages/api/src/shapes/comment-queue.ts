import { z } from 'zod'

/**
 * Where comments wait or stand: `waiting` to be read; `suspect`, to be read after all others; `published`; of those,
 * `unanswered`; `rejected`.
 */
export const commentQueue = z.enum(['waiting', 'suspect', 'published', 'unanswered', 'rejected'])

export const commentQueueCounts = z.object({
  waiting: z.int(),
  suspect: z.int(),
  published: z.int(),
  unanswered: z.int(),
  rejected: z.int(),
})
