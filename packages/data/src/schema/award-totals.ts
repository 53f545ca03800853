import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  uuid,
} from 'drizzle-orm/pg-core'
import { count, fiscalQuarter, quarterShape } from './columns.ts'
import { mayStandOut } from './may-stand-out.ts'

/**
 * The roll-up of single awards: what the official report of a quarter says of each whole metric, added up over states, and
 * how far that lies from the award's own counts before. Of every metric, and only where a number was given: over the states
 * of one award everything is added. Written by `src/rollup` alone.
 */
export const awardTotal = pgTable(
  'award_total',
  {
    awardId: uuid('award_id').notNull(),
    stratumId: integer('stratum_id').notNull(),
    fiscalQuarter: fiscalQuarter(),
    sum: count('sum').notNull(),
    /** Whether nothing later is known of the metric. */
    isLatest: boolean('is_latest').notNull(),
    /** Of up to seven counts of the award before this one; null while there are fewer than four. */
    median: doublePrecision('median'),
    /** From it, as `robustDistance` has it; null together with it. */
    distance: doublePrecision('distance'),
  },
  (t) => [
    // The course of an award lies together: a window of it costs the same however long it is.
    primaryKey({ name: 'award_total_pk', columns: [t.awardId, t.stratumId, t.fiscalQuarter] }),
    // What may stand out, and nothing else: an office finds it without looking at all of its awards.
    index('award_total_far_index').on(t.stratumId, t.fiscalQuarter).where(mayStandOut(t)),
    // The latest of all awards of a kind, to find those of similar size.
    index('award_total_latest_index')
      .on(t.stratumId, t.fiscalQuarter)
      .where(sql`${t.isLatest}`),
    quarterShape('award_total_quarter_shape', t.fiscalQuarter),
    check('award_total_sum_is_exact', sql`${t.sum} between 0 and 9007199254740991`),
    check('award_total_distance_has_median', sql`(${t.median} is null) = (${t.distance} is null)`),
  ],
)
