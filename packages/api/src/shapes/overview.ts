import { z } from 'zod'
import { programKind, quarter } from './codes.ts'
import { periodCoverage } from './figures.ts'

const compared = z.object({ quarter, value: z.int() })

/** The last complete quarter of a metric beside earlier ones; only complete quarters are compared. */
export const movedMetric = periodCoverage.extend({
  metric: z.string(),
  label: z.string(),
  unit: z.string(),
  programKind,
  quarter,
  value: z.int(),
  before: compared.nullable(),
  yearBefore: compared.nullable(),
})
export type MovedMetric = z.infer<typeof movedMetric>

/** Accepted reports of those that were to come, in the last quarter that is over and in the one before it. */
export const missingReports = z.array(
  z.object({
    /** Of the office or program. */
    code: z.string(),
    label: z.string(),
    /** Whether the person can see who they are. */
    own: z.boolean(),
    latest: periodCoverage,
    before: periodCoverage,
  }),
)
export type MissingReports = z.infer<typeof missingReports>
