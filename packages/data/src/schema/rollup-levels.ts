import { sql } from 'drizzle-orm'
import { check, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { count, fiscalQuarter, instant, oneOf, quarterShape, stateCode, stateShape } from './columns.ts'

export const rollupLevels = ['nation', 'office', 'program', 'state'] as const
/** Over what a total is added up: everything, or the awards of an office, of a program, or what was said for a state. */
export type RollupLevel = (typeof rollupLevels)[number]

/**
 * The sums of `rollup_cell` at each level, so that no page adds up cells: the nation is one row, and a map is one for each
 * state, however many programs, states and awards stand behind them. A row is a fiscal year, with its quarters side by side:
 * of each the sum, how many awards gave a number, and how many answered without one. A row for each quarter took twice as
 * long to read and four times the room. Kept in the same statement as the cells, and by the same rules. A program that moves
 * to another office, or an award to another program, needs `rebuildRollup`.
 */
export const rollupYear = pgTable(
  'rollup_year',
  {
    level: text('level', { enum: rollupLevels }).notNull(),
    stratumId: integer('stratum_id').notNull(),
    fiscalYear: integer('fiscal_year').notNull(),
    /** Empty for the nation; the id of the office or program, or the code of the state. */
    place: text('place').notNull(),
    sumQ1: count('sum_q1').notNull().default(0),
    reportingQ1: integer('reporting_q1').notNull().default(0),
    silentQ1: integer('silent_q1').notNull().default(0),
    sumQ2: count('sum_q2').notNull().default(0),
    reportingQ2: integer('reporting_q2').notNull().default(0),
    silentQ2: integer('silent_q2').notNull().default(0),
    sumQ3: count('sum_q3').notNull().default(0),
    reportingQ3: integer('reporting_q3').notNull().default(0),
    silentQ3: integer('silent_q3').notNull().default(0),
    sumQ4: count('sum_q4').notNull().default(0),
    reportingQ4: integer('reporting_q4').notNull().default(0),
    silentQ4: integer('silent_q4').notNull().default(0),
  },
  (t) => [
    // A place has a range of its own, in it a stratum, and in that its years: whoever names places and strata reads
    // no more than is answered. Keys that begin with the stratum cost up to eight times as much where many strata of a
    // state are wanted, and save a fifth of a millisecond where a map is.
    primaryKey({ name: 'rollup_year_pk', columns: [t.level, t.place, t.stratumId, t.fiscalYear] }),
    oneOf('rollup_year_level_known', t.level, rollupLevels),
    check('rollup_year_nation_has_no_place', sql`(${t.level} = 'nation') = (${t.place} = '')`),
    check(
      'rollup_year_sums_are_exact',
      sql`greatest(${t.sumQ1}, ${t.sumQ2}, ${t.sumQ3}, ${t.sumQ4}) <= 9007199254740991
        and least(${t.sumQ1}, ${t.sumQ2}, ${t.sumQ3}, ${t.sumQ4}) >= -9007199254740991`,
    ),
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
