import { z } from 'zod'
import { answer } from './answer.ts'
import { quarter, stateCode } from './codes.ts'
import { awardNumber } from './report-place.ts'

/** Which quarters, both included. */
export const exportRange = z.object({ first: quarter, last: quarter })
export type ExportRange = z.output<typeof exportRange>

/** Up to which report a file has come. */
export const exportMark = z.object({ quarter, awardNumber })

/** One line of an official report, as a file for other programs has it. */
export const exportedLine = z.object({
  awardNumber,
  organization: z.string(),
  program: z.string(),
  quarter,
  state: stateCode,
  metric: z.string(),
  breakdown: z.string(),
  category: z.string(),
  label: z.string(),
  unit: z.string(),
  answer,
  revisionNumber: z.int(),
})
