import { z } from 'zod'

export const severity = z.enum(['error', 'warning', 'info'])

/** What a rule said of a place in a file. `row` is the row that a spreadsheet shows. */
export const finding = z.object({
  code: z.string(),
  severity,
  row: z.int().nullable(),
  column: z.string().nullable(),
  /** The place as a spreadsheet shows it, `G14`. */
  cell: z.string().nullable().default(null),
  value: z.string().nullable(),
  message: z.string(),
  fix: z.string(),
  /** What it is about whatever its row, `TX new_clients`; null if it is about nothing that returns. */
  subject: z.string().nullable().default(null),
})

export const findingCounts = z.object({ error: z.int(), warning: z.int(), info: z.int() })
