import type { Stratum } from '@muster/metrics'
import { sql, type SQL } from 'drizzle-orm'
import { columnOf } from '../../saving/column-of.ts'

/** Which strata a query of the roll-up reads: these, or all those of some metrics. */
export type StrataChoice = { readonly strata: readonly Stratum[] } | { readonly metrics: readonly string[] }

/**
 * The numbers of the strata as an array, found before anything else is read: the key of a table is searched for each. What
 * the dictionary does not have is not in it.
 */
export const numbersOf = (choice: StrataChoice): SQL =>
  'metrics' in choice
    ? sql`array(
        select id from stratum where metric = any(${columnOf(choice.metrics, (metric) => metric)}::text[]) order by id)`
    : sql`array(
        select stratum.id
        from unnest(
          ${columnOf(choice.strata, ({ metric }) => metric)}::text[],
          ${columnOf(choice.strata, ({ breakdown }) => breakdown)}::text[],
          ${columnOf(choice.strata, ({ category }) => category)}::text[]
        ) as wanted (metric, breakdown, category)
        join stratum on stratum.metric = wanted.metric and stratum.breakdown = wanted.breakdown
          and stratum.category = wanted.category
        order by stratum.id)`
