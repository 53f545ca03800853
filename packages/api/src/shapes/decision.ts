import { z } from 'zod'
import { quarter } from './codes.ts'
import { revisionPlace } from './report-place.ts'
import { reportState } from './report-state.ts'

const fewest = 10
const most = 2000

/** A decision that the grantee must understand: the reason is shown to them as it is written. */
export const decisionWithReason = revisionPlace.extend({
  reason: z
    .string()
    .trim()
    .refine((text) => text.length >= fewest && text.length <= most, {
      error: `Write the reason in ${fewest} to ${most.toLocaleString('en-US')} characters, so that the grantee knows what to mend.`,
    }),
})

/** How a report stands after an officer decided. */
export const decided = z.object({
  awardNumber: z.string(),
  quarter,
  revisionNumber: z.int(),
  status: reportState,
})
export type Decided = z.infer<typeof decided>
