import type { FiscalQuarter } from '@muster/metrics'
import { sql } from 'drizzle-orm'
import {
  check,
  doublePrecision,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core'
import { instant, oneOf, quarterShape } from './columns.ts'

// What says how far the plan is reached. What a formula was, what was aimed at and why stays for good: the database refuses
// to change or remove versions and revisions. Those without anybody's name are from the dictionary in `@muster/metrics`.

export const directions = ['up', 'down'] as const

/** A figure that is tied to an objective of the plan. What it counts, and how, is in its versions. */
export const indicator = pgTable(
  'indicator',
  {
    code: text('code').primaryKey(),
    /** The edition of the plan, and the objective in it. */
    edition: text('edition').notNull(),
    objective: text('objective').notNull(),
    label: text('label').notNull(),
    why: text('why').notNull(),
    /** Of the figure, its baseline and its targets, in all versions. */
    unit: text('unit').notNull(),
    direction: text('direction', { enum: directions }).notNull(),
    /** Its place among the indicators. */
    position: integer('position').notNull(),
    madeAt: instant('made_at'),
    madeBy: uuid('made_by'),
  },
  (t) => [
    check('indicator_code_shape', sql`${t.code} ~ '^[a-z][a-z0-9_]{2,59}$'`),
    oneOf('indicator_direction_known', t.direction, directions),
    isMadeWhole('indicator_made_is_whole', t.madeAt, t.madeBy),
  ],
)

/** One formula of an indicator, in force from a quarter on. */
export const indicatorVersion = pgTable(
  'indicator_version',
  {
    indicatorCode: text('indicator_code').notNull(),
    /** 1, 2, 3 … within the indicator. */
    number: integer('number').notNull(),
    effectiveFrom: text('effective_from').$type<FiscalQuarter>().notNull(),
    /** A `WrittenFormula` of `@muster/metrics`. Whoever reads it parses it. */
    formula: jsonb('formula').$type<unknown>().notNull(),
    /** Why it changed. */
    note: text('note').notNull(),
    madeAt: instant('made_at'),
    madeBy: uuid('made_by'),
  },
  (t) => [
    primaryKey({ name: 'indicator_version_pk', columns: [t.indicatorCode, t.number] }),
    ofIndicator('indicator_version_indicator_fk', t.indicatorCode),
    check('indicator_version_number_positive', sql`${t.number} > 0`),
    quarterShape('indicator_version_effective_from_shape', t.effectiveFrom),
    isText('indicator_version_note_length', t.note),
    isMadeWhole('indicator_version_made_is_whole', t.madeAt, t.madeBy),
  ],
)

/** What is aimed at in a fiscal year. The revision with the highest number counts. */
export const indicatorTarget = pgTable(
  'indicator_target',
  {
    indicatorCode: text('indicator_code').notNull(),
    fiscalYear: integer('fiscal_year').notNull(),
    /** 1, 2, 3 … of the target of this year. */
    revision: integer('revision').notNull(),
    value: doublePrecision('value').notNull(),
    rationale: text('rationale').notNull(),
    madeAt: instant('made_at'),
    madeBy: uuid('made_by'),
  },
  (t) => [
    primaryKey({ name: 'indicator_target_pk', columns: [t.indicatorCode, t.fiscalYear, t.revision] }),
    ofIndicator('indicator_target_indicator_fk', t.indicatorCode),
    check('indicator_target_revision_positive', sql`${t.revision} > 0`),
    isFigure('indicator_target_value_is_figure', t.value),
    isText('indicator_target_rationale_length', t.rationale),
    isMadeWhole('indicator_target_made_is_whole', t.madeAt, t.madeBy),
  ],
)

/** The value of a fiscal year before the work began. The revision with the highest number counts. */
export const indicatorBaseline = pgTable(
  'indicator_baseline',
  {
    indicatorCode: text('indicator_code').notNull(),
    revision: integer('revision').notNull(),
    fiscalYear: integer('fiscal_year').notNull(),
    value: doublePrecision('value').notNull(),
    rationale: text('rationale').notNull(),
    madeAt: instant('made_at'),
    madeBy: uuid('made_by'),
  },
  (t) => [
    primaryKey({ name: 'indicator_baseline_pk', columns: [t.indicatorCode, t.revision] }),
    ofIndicator('indicator_baseline_indicator_fk', t.indicatorCode),
    check('indicator_baseline_revision_positive', sql`${t.revision} > 0`),
    isFigure('indicator_baseline_value_is_figure', t.value),
    isText('indicator_baseline_rationale_length', t.rationale),
    isMadeWhole('indicator_baseline_made_is_whole', t.madeAt, t.madeBy),
  ],
)

function ofIndicator(name: string, column: AnyPgColumn) {
  return foreignKey({ name, columns: [column], foreignColumns: [indicator.code] })
}

/** By somebody at a moment, or from the dictionary. */
function isMadeWhole(name: string, at: AnyPgColumn, by: AnyPgColumn) {
  return check(name, sql`num_nonnulls(${at}, ${by}) in (0, 2)`)
}

function isFigure(name: string, column: AnyPgColumn) {
  return check(name, sql`${column} >= 0 and ${column} < 'Infinity'::float8`)
}

function isText(name: string, column: AnyPgColumn) {
  return check(name, sql`char_length(${column}) between 10 and 2000`)
}
