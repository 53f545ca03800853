import { z } from 'zod'
import { instant } from './codes.ts'
import { figurePeriod } from './figures.ts'

/** A number, with how it came about over time, or the reason why there is none, in words. */
export const pivotTotal = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('number'),
    value: z.int().nullable(),
    /** `last`: of a stock, which does not add up over time. */
    how: z.enum(['sum', 'last']),
  }),
  z.object({ kind: z.literal('words'), words: z.string() }),
])
export type PivotTotal = z.infer<typeof pivotTotal>

const side = z.object({
  /** `program`, `office`, `state`, `quarter`, `year`, or the code of a breakdown. */
  code: z.string(),
  label: z.string(),
  items: z.array(z.object({ code: z.string(), label: z.string() })),
})

export const pivotFigures = z.object({
  metric: z.string(),
  label: z.string(),
  unit: z.string(),
  rows: side,
  columns: side,
  /** By row and column; null where nobody gave a number. */
  cells: z.array(z.array(z.int().nullable())),
  /** Of each row over all columns, of each column over all rows, and of all. */
  rowTotals: z.array(pivotTotal),
  columnTotals: z.array(pivotTotal),
  total: pivotTotal,
  /** Why some totals are as they are, in sentences. */
  notes: z.array(z.string()),
  /** The quarters or years of a side, or the one that all is of. */
  periods: z.array(figurePeriod),
  asOf: instant,
  changedAt: instant.nullable(),
})
export type PivotFigures = z.infer<typeof pivotFigures>
