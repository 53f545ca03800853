import { z } from 'zod'
import { readWords } from '../reporting/read-words.ts'
import { quarter } from './codes.ts'
import { revisionPlace } from './report-place.ts'
import { reportState } from './report-state.ts'

/** A decision that the grantee must understand: the reason is shown to them as it is written. */
export const decisionWithReason = revisionPlace.extend({
  reason: z.string().transform((written, { addIssue }) => {
    const read = readWords(written, { fewest: 10, most: 2_000, name: 'The reason' })
    if (read.kind === 'said') return read.text
    addIssue(
      read.kind === 'wrong' ? read.sentence : 'Write the reason, so that the grantee knows what to mend.',
    )
    return z.NEVER
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
