import { z } from 'zod'

export const severity = z.enum(['error', 'warning', 'info'])

/** What a rule said of a place in a file. `row` is the row that a spreadsheet shows. */
export const finding = z.object({
  code: z.string(),
  severity,
  row: z.int().nullable(),
  column: z.string().nullable(),
  value: z.string().nullable(),
  message: z.string(),
  fix: z.string(),
})

export const findingCounts = z.object({ error: z.int(), warning: z.int(), info: z.int() })
