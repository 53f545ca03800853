import { sql } from 'drizzle-orm'
import { check, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { count, fiscalQuarter, instant, oneOf, quarterShape, stateCode, stateShape } from './columns.ts'

export const rollupLevels = ['nation', 'office', 'program', 'state'] as const
/** Over what a total is added up: everything, or the awards of an office, of a program, or what was said for a state. */
export type RollupLevel = (typeof rollupLevels)[number]

/**
 * The sums of `rollup_cell` at each level, so that no page adds up cells: the nation is one row, and a map is one for each
 * state, however many programs, states and awards stand behind them. Kept in the same statement as the cells, and by the
 * same rules. A program that moves to another office, or an award to another program, needs `rebuildRollup`.
 */
export const rollupTotal = pgTable(
  'rollup_total',
  {
    level: text('level', { enum: rollupLevels }).notNull(),
    stratumId: integer('stratum_id').notNull(),
    fiscalQuarter: fiscalQuarter(),
    /** Empty for the nation; the id of the office or program, or the code of the state. */
    place: text('place').notNull(),
    sum: count('sum').notNull(),
    reporting: integer('reporting').notNull(),
    notReported: integer('not_reported').notNull(),
    notTracked: integer('not_tracked').notNull(),
  },
  (t) => [
    // A place has a range of its own, in it a stratum, and in that its quarters: whoever names places and strata reads
    // no more than is answered. Keys that begin with the stratum cost up to eight times as much where many strata of a
    // state are wanted, and save a fifth of a millisecond where a map is.
    primaryKey({ name: 'rollup_total_pk', columns: [t.level, t.place, t.stratumId, t.fiscalQuarter] }),
    oneOf('rollup_total_level_known', t.level, rollupLevels),
    check('rollup_total_nation_has_no_place', sql`(${t.level} = 'nation') = (${t.place} = '')`),
    quarterShape('rollup_total_quarter_shape', t.fiscalQuarter),
    check('rollup_total_sum_is_exact', sql`${t.sum} between -9007199254740991 and 9007199254740991`),
  ],
)

/**
 * How many reports are expected of the awards of a program that serve a state, and how many of them have an accepted
 * revision. An award that serves three states counts in each: these never add up over states. Those of a program, an
 * office and the nation are in `coverage_cell`.
 */
export const stateCoverageCell = pgTable(
  'state_coverage_cell',
  {
    fiscalQuarter: fiscalQuarter(),
    state: stateCode(),
    programId: uuid('program_id').notNull(),
    expected: integer('expected').notNull(),
    accepted: integer('accepted').notNull(),
    /** When an acceptance, or one taken back, last moved the figures; null while none did. */
    changedAt: instant('changed_at'),
  },
  (t) => [
    primaryKey({ name: 'state_coverage_cell_pk', columns: [t.fiscalQuarter, t.state, t.programId] }),
    quarterShape('state_coverage_cell_quarter_shape', t.fiscalQuarter),
    stateShape('state_coverage_cell_state_shape', t.state),
  ],
)
