import { sql } from 'drizzle-orm'
import { check, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { count, fiscalQuarter, quarterShape, stateCode, stateShape } from './columns.ts'

/**
 * What a revision says for one state: its observations side by side, one place in each array for each of them. Lines
 * change while the revision is a draft; from submission on nothing is changed or removed. It is read through the
 * view `observation`, which makes a row of each.
 *
 * A row for each observation repeated the same six facts some 200 times, and its key was as large as itself: a million
 * took 200 MB and four times as long to write as a plain copy of the file; in blocks it is 25 MB and a fifth of the time.
 * No foreign keys: three of them made loading 7 to 12 times slower. What writes here, and the tests, hold what they held.
 */
export const observationBlock = pgTable(
  'observation_block',
  {
    awardId: uuid('award_id').notNull(),
    revisionId: uuid('revision_id').notNull(),
    state: stateCode(),
    fiscalQuarter: fiscalQuarter(),
    /** Ascending, so that none can stand twice. */
    stratumIds: integer('stratum_ids').array().notNull(),
    /** The number, or -1 for "not reported", or -2 for "not tracked": see `said.ts`. */
    said: count('said').array().notNull(),
    /** Spreadsheet rows (the header is row 1); null for a value that was typed into a form. */
    sourceRows: integer('source_rows').array().notNull(),
    /** Null where there is no note at all. */
    notes: text('notes').array(),
  },
  (t) => [
    // The quarter stands in the key so that the table can be partitioned by it later.
    primaryKey({
      name: 'observation_block_pk',
      columns: [t.awardId, t.revisionId, t.state, t.fiscalQuarter],
    }),
    quarterShape('observation_block_quarter_shape', t.fiscalQuarter),
    stateShape('observation_block_state_shape', t.state),
    check('observation_block_stratum_stands_once', sql`is_ascending(${t.stratumIds})`),
    check(
      'observation_block_says_counts',
      sql`-2 <= all(${t.said}) and 9007199254740991 >= all(${t.said}) and array_position(${t.said}, null) is null`,
    ),
    check(
      'observation_block_is_even',
      sql`cardinality(${t.stratumIds}) > 0 and cardinality(${t.said}) = cardinality(${t.stratumIds})
        and cardinality(${t.sourceRows}) = cardinality(${t.stratumIds})
        and (${t.notes} is null or cardinality(${t.notes}) = cardinality(${t.stratumIds}))`,
    ),
  ],
)
