import { sql, type Param } from 'drizzle-orm'

/**
 * One column of many rows as one array parameter, for `unnest`: a statement that writes thousands of rows then has
 * a handful of parameters, and one plan.
 */
export function columnOf<Row>(
  rows: readonly Row[],
  cellOf: (row: Row) => string | number | null,
): Param<(string | number | null)[]> {
  return sql.param(rows.map(cellOf))
}
