import { z } from 'zod'
import { quarter } from './codes.ts'
import { finding, findingCounts } from './finding.ts'

const repair = z.object({
  code: z.string(),
  row: z.int().nullable(),
  column: z.string().nullable(),
  cell: z.string().nullable(),
  from: z.string(),
  to: z.string(),
})

const strings = z.array(z.string()).readonly()

/** What a check says of a file, without its values: the same as in the browser. */
export const checkSummary = z.object({
  file: z.string(),
  encoding: z.string(),
  delimiter: z.string(),
  layout: z.enum(['long', 'wide']),
  sheets: strings,
  sheet: z.string().nullable(),
  headings: strings,
  headingRow: z.int().nullable(),
  unmapped: z
    .array(z.object({ place: z.int(), letter: z.string(), heading: z.string(), examples: strings }))
    .readonly(),
  rows: z.int(),
  awards: strings,
  quarters: z.array(quarter).readonly(),
  repairs: z.array(repair).readonly(),
  repairGroups: z
    .array(
      z.object({
        code: z.string(),
        sentence: z.string(),
        count: z.int(),
        examples: z.array(repair).readonly(),
      }),
    )
    .readonly(),
  repairCount: z.int(),
  findings: z.array(finding).readonly(),
  counts: findingCounts,
  totals: z.record(z.string(), z.number()),
  readable: z.boolean(),
})
