import type { FiscalQuarter } from '@muster/metrics'
import { gte, lte, and, type Column, type SQL } from 'drizzle-orm'

/** Both ends belong to it. What a query reads is bounded by it, however long the history is. */
export interface QuarterRange {
  first: FiscalQuarter
  last: FiscalQuarter
}

/** Fiscal quarters sort by time as plain text. */
export const within = (column: Column, { first, last }: QuarterRange): SQL | undefined =>
  and(gte(column, first), lte(column, last))
