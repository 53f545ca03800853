import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { count, instant, oneOf, sha256Shape } from './columns.ts'

export const releaseStatuses = ['preliminary', 'final', 'revised'] as const

/** A citable set of public tables. Frozen once published: the database refuses changes to it and to its rows. */
export const release = pgTable(
  'release',
  {
    id: uuid('id').primaryKey(),
    number: integer('number').notNull(),
    status: text('status', { enum: releaseStatuses }).notNull(),
    title: text('title').notNull(),
    builtAt: instant('built_at').notNull(),
    /** The person who built it. Null where it was built before that was kept. */
    builtBy: uuid('built_by'),
    /** Null until a data steward publishes it, who is not the one who built it. */
    publishedAt: instant('published_at'),
    publishedBy: uuid('published_by'),
    /** When a published release was found to be wrong: it stays listed, with the reason, and its figures are shown no more. */
    withdrawnAt: instant('withdrawn_at'),
    withdrawnBy: uuid('withdrawn_by'),
    /** In a steward's words, for the public. */
    withdrawnReason: text('withdrawn_reason'),
    /** The moment whose accepted revisions it tells. */
    asOf: instant('as_of').notNull(),
    /** How it was built, and the certificate of disclosure control. */
    specification: jsonb('specification').$type<Record<string, unknown>>().notNull(),
    /** Of its rows and parts in canonical form. */
    sha256: text('sha256').notNull(),
    /** Secret: it decided between equal choices of what to withhold, and seals the proofs. Null where there are none. */
    proofKey: text('proof_key'),
  },
  (t) => [
    unique('release_number_unique').on(t.number),
    oneOf('release_status_known', t.status, releaseStatuses),
    check('release_number_positive', sql`${t.number} > 0`),
    sha256Shape('release_sha256_shape', t.sha256),
    check(
      'release_two_people',
      sql`${t.publishedBy} is null or ${t.builtBy} is null or ${t.publishedBy} <> ${t.builtBy}`,
    ),
    check(
      'release_withdrawn_with_reason',
      sql`(${t.withdrawnAt} is null) = (${t.withdrawnReason} is null) and (${t.withdrawnAt} is null or ${t.publishedAt} is not null)`,
    ),
  ],
)

/** One published figure, with the words it was published under: a later definition never rewrites it. */
export const releaseRow = pgTable(
  'release_row',
  {
    releaseId: uuid('release_id').notNull(),
    metric: text('metric').notNull(),
    breakdown: text('breakdown').notNull(),
    category: text('category').notNull(),
    fiscalYear: integer('fiscal_year').notNull(),
    label: text('label').notNull(),
    definition: text('definition').notNull(),
    unit: text('unit').notNull(),
    source: text('source').notNull(),
    /** Null: withheld, or (when `withheld` is false) nobody reported. */
    value: count('value'),
    withheld: boolean('withheld').notNull(),
    reported: integer('reported').notNull(),
    expected: integer('expected').notNull(),
  },
  (t) => [
    primaryKey({
      name: 'release_row_pk',
      columns: [t.releaseId, t.metric, t.breakdown, t.category, t.fiscalYear],
    }),
    foreignKey({ name: 'release_row_release_fk', columns: [t.releaseId], foreignColumns: [release.id] }),
    check('release_row_withheld_has_no_value', sql`not (${t.withheld} and ${t.value} is not null)`),
  ],
)

/**
 * An indicator as it was defined when a release was built: its formulas, its baseline and its targets. What the public reads
 * of the plan is worked out by these, so that no later definition changes what a release says.
 */
export const releaseIndicator = pgTable(
  'release_indicator',
  {
    releaseId: uuid('release_id').notNull(),
    code: text('code').notNull(),
    /** Its place among the indicators. */
    position: integer('position').notNull(),
    /** Whoever reads it parses it. */
    definition: jsonb('definition').$type<unknown>().notNull(),
  },
  (t) => [
    primaryKey({ name: 'release_indicator_pk', columns: [t.releaseId, t.code] }),
    foreignKey({
      name: 'release_indicator_release_fk',
      columns: [t.releaseId],
      foreignColumns: [release.id],
    }),
  ],
)
