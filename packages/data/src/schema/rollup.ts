import { sql } from 'drizzle-orm'
import { boolean, check, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { count, fiscalQuarter, instant, quarterShape, stateCode, stateShape } from './columns.ts'

/**
 * The strata of the dictionary under numbers of our own, because a number is short in a table of millions.
 * Numbers are given once, in the order in which strata first appear, and never again to another stratum.
 */
export const stratum = pgTable(
  'stratum',
  {
    id: integer('id').primaryKey(),
    metric: text('metric').notNull(),
    /** Empty together with `category`: the total of the metric. */
    breakdown: text('breakdown').notNull(),
    category: text('category').notNull(),
    addsOverOrganizations: boolean('adds_over_organizations').notNull(),
  },
  (t) => [
    unique('stratum_unique').on(t.metric, t.breakdown, t.category),
    check('stratum_total_or_category', sql`(${t.breakdown} = '') = (${t.category} = '')`),
  ],
)

/**
 * The sum over the accepted revisions of a program in a state and quarter, and how many awards answered how.
 * Kept for strata that add over organizations, and only where somebody answered. Written by `src/rollup` alone.
 * No checks that counts are at least 0: an upsert is checked before it meets the row that it changes, and what
 * it brings may be negative. The roll-up verifies the rows that it wrote instead.
 */
export const rollupCell = pgTable(
  'rollup_cell',
  {
    stratumId: integer('stratum_id').notNull(),
    fiscalQuarter: fiscalQuarter(),
    programId: uuid('program_id').notNull(),
    state: stateCode(),
    sum: count('sum').notNull(),
    reporting: integer('reporting').notNull(),
    notReported: integer('not_reported').notNull(),
    notTracked: integer('not_tracked').notNull(),
  },
  (t) => [
    // Trends read one stratum over all quarters: it leads the key.
    primaryKey({ name: 'rollup_cell_pk', columns: [t.stratumId, t.fiscalQuarter, t.programId, t.state] }),
    quarterShape('rollup_cell_quarter_shape', t.fiscalQuarter),
    stateShape('rollup_cell_state_shape', t.state),
    check('rollup_cell_sum_is_exact', sql`${t.sum} between -9007199254740991 and 9007199254740991`),
  ],
)

/**
 * How many reports a program expects for a quarter, and how many have an accepted revision.
 * Kept beside the cells so that "41 of 48 reported" costs the same after forty quarters as after one.
 */
export const coverageCell = pgTable(
  'coverage_cell',
  {
    programId: uuid('program_id').notNull(),
    fiscalQuarter: fiscalQuarter(),
    expected: integer('expected').notNull(),
    accepted: integer('accepted').notNull(),
    /** When an acceptance, or one taken back, last moved the figures; null while none did. */
    changedAt: instant('changed_at'),
  },
  (t) => [
    primaryKey({ name: 'coverage_cell_pk', columns: [t.programId, t.fiscalQuarter] }),
    quarterShape('coverage_cell_quarter_shape', t.fiscalQuarter),
  ],
)

/**
 * What is known of the quality of the accepted reports of a program and quarter: how many came late, and how many of
 * their findings that ask for an explanation have one, or have none. Kept beside coverage, in the same transactions.
 */
export const qualityCell = pgTable(
  'quality_cell',
  {
    programId: uuid('program_id').notNull(),
    fiscalQuarter: fiscalQuarter(),
    late: integer('late').notNull(),
    explained: integer('explained').notNull(),
    notExplained: integer('not_explained').notNull(),
  },
  (t) => [
    primaryKey({ name: 'quality_cell_pk', columns: [t.programId, t.fiscalQuarter] }),
    quarterShape('quality_cell_quarter_shape', t.fiscalQuarter),
  ],
)
