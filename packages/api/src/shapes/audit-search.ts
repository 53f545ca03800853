import { z } from 'zod'
import { isoDate } from './codes.ts'

/** What is looked for in the record; everything that is given must be so. */
export const auditSearch = z.object({
  /** Days in Washington, D.C.; both belong to it. */
  from: isoDate.optional(),
  until: isoDate.optional(),
  /** A part of a person's name. */
  actor: z.string().trim().max(100).optional(),
  /** One of the actions that a search tells. */
  action: z.string().trim().max(100).optional(),
  /** A part of what it was done to, e.g. an award's number. */
  subject: z.string().trim().max(200).optional(),
})
