import { sql, type SQL } from 'drizzle-orm'
import type { StateCode, Stratum } from '@muster/metrics'
import { columnOf } from './column-of.ts'

interface Line {
  readonly state: StateCode
  readonly stratum: Stratum
}

/**
 * Lines as a relation `line (metric, breakdown, category, state, …)` with further columns, for a `from`: one array for
 * each column, whatever the number of lines. `more` are pairs of a name and its array with a cast.
 */
export function linesAsRows(lines: readonly Line[], more: readonly (readonly [string, SQL])[] = []): SQL {
  const columns: readonly (readonly [string, SQL])[] = [
    ['metric', sql`${columnOf(lines, ({ stratum }) => stratum.metric)}::text[]`],
    ['breakdown', sql`${columnOf(lines, ({ stratum }) => stratum.breakdown)}::text[]`],
    ['category', sql`${columnOf(lines, ({ stratum }) => stratum.category)}::text[]`],
    ['state', sql`${columnOf(lines, ({ state }) => state)}::text[]`],
    ...more,
  ]
  const names = sql.raw(columns.map(([name]) => name).join(', '))
  return sql`unnest(${sql.join(
    columns.map(([, array]) => array),
    sql`, `,
  )}) as line (${names})`
}

/** Joins `line` with its stratum. */
export const stratumOfLine = sql.raw(
  `join stratum on stratum.metric = line.metric and stratum.breakdown = line.breakdown
    and stratum.category = line.category`,
)
