import { commentSides } from '@muster/data'
import { z } from 'zod'
import { instant } from './codes.ts'

/** What an officer and a grantee say to each other about a report. */
export const comment = z.object({
  id: z.string(),
  /** The revision that was looked at when it was written. */
  revision: z.int(),
  /** `TX new_clients.age_group.13_17`: state and line; null: the whole report. */
  line: z.string().nullable(),
  text: z.string(),
  side: z.enum(commentSides),
  /** Null if the account is gone. */
  name: z.string().nullable(),
  at: instant,
  /** The comment that it answers. */
  answersId: z.string().nullable(),
  /** When an officer settled it. */
  resolvedAt: instant.nullable(),
  resolvedBy: z.string().nullable(),
})
export type Comment = z.infer<typeof comment>

/** Of a report, from the first on. */
export const comments = z.array(comment)
