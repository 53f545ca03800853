import { z } from 'zod'
import { fiscalYear, indicatorCode } from './indicator.ts'

/** What a steward says of a target or baseline. */
export const figureSaid = z.object({
  code: indicatorCode,
  fiscalYear,
  /** In the unit of the indicator. */
  value: z
    .number({ error: 'Write the value as a number, such as 85 or 12.5.' })
    .min(0, { error: 'A target or baseline is never below zero.' })
    .max(1e12),
  rationale: z.string().max(20_000),
  /** The number of the last revision that the person saw; 0 if there was none. */
  after: z.int().min(0),
})
export type FigureSaid = z.output<typeof figureSaid>
