import { z } from 'zod'
import { finding, findingCounts } from './finding.ts'

/** What a check says of a file, without its values: the same as in the browser and from `muster check --json`. */
export const checkSummary = z.object({
  file: z.string(),
  encoding: z.string(),
  delimiter: z.string(),
  layout: z.string(),
  rows: z.int(),
  awards: z.array(z.string()).readonly(),
  quarters: z.array(z.string()).readonly(),
  repairs: z
    .array(
      z.object({
        code: z.string(),
        row: z.int().nullable(),
        column: z.string().nullable(),
        from: z.string(),
        to: z.string(),
      }),
    )
    .readonly(),
  findings: z.array(finding).readonly(),
  counts: findingCounts,
  totals: z.record(z.string(), z.number()),
})
