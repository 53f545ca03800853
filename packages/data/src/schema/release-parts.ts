import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { count } from './columns.ts'
import { release } from './releases.ts'

/** One member of a dimension, as it is called in a release: `{ code: '13_17', label: '13 to 17' }`. */
export interface ReleasedMember {
  readonly code: string
  readonly label: string
}

/** A fiscal year in which a total is not divided, and why. */
export interface OmittedYear {
  readonly fiscalYear: number
  readonly reason: string
}

/**
 * By what the totals of a metric are divided in a release, in the words of that release: places, the quarters of the
 * year, or a breakdown.
 */
export const releaseDimension = pgTable(
  'release_dimension',
  {
    releaseId: uuid('release_id').notNull(),
    metric: text('metric').notNull(),
    /** `state`, `region`, `quarter`, or the code of a breakdown. */
    dimension: text('dimension').notNull(),
    /** Its place among the dimensions of the metric. */
    position: integer('position').notNull(),
    label: text('label').notNull(),
    /** In the order in which they are shown. */
    members: jsonb('members').$type<readonly ReleasedMember[]>().notNull(),
    omitted: jsonb('omitted').$type<readonly OmittedYear[]>().notNull(),
  },
  (t) => [
    primaryKey({ name: 'release_dimension_pk', columns: [t.releaseId, t.metric, t.dimension] }),
    foreignKey({
      name: 'release_dimension_release_fk',
      columns: [t.releaseId],
      foreignColumns: [release.id],
    }),
  ],
)

/** One published part of a national fiscal-year total. Its words stand in `release_dimension`, those of the total in `release_row`. */
export const releasePart = pgTable(
  'release_part',
  {
    releaseId: uuid('release_id').notNull(),
    metric: text('metric').notNull(),
    dimension: text('dimension').notNull(),
    member: text('member').notNull(),
    fiscalYear: integer('fiscal_year').notNull(),
    /** Null: withheld. */
    value: count('value'),
    /** The value is that of an earlier release: a small correction waits until it is large enough to show. */
    revisionPending: boolean('revision_pending').notNull(),
    /** How many of the reports behind it are in, of how many; null where that is as for the total, or not known. */
    reported: integer('reported'),
    expected: integer('expected'),
  },
  (t) => [
    primaryKey({
      name: 'release_part_pk',
      columns: [t.releaseId, t.metric, t.dimension, t.member, t.fiscalYear],
    }),
    foreignKey({ name: 'release_part_release_fk', columns: [t.releaseId], foreignColumns: [release.id] }),
    // A state's page reads one member of all metrics.
    index('release_part_member_index').on(t.releaseId, t.dimension, t.member),
    check('release_part_pending_has_value', sql`${t.value} is not null or not ${t.revisionPending}`),
    check('release_part_coverage_whole', sql`(${t.reported} is null) = (${t.expected} is null)`),
  ],
)

/**
 * What a release was made from, and the proof that it is safe. Private, for good: it is made of true counts. Later
 * releases are protected against it.
 */
export const releaseProof = pgTable(
  'release_proof',
  {
    releaseId: uuid('release_id').notNull(),
    metric: text('metric').notNull(),
    fiscalYear: integer('fiscal_year').notNull(),
    /** `place`, `quarter`, or the code of a breakdown: what shares its inner cells. */
    family: text('family').notNull(),
    /** The inner cells as they were. Whoever reads it parses it. */
    inner: jsonb('inner').$type<unknown>().notNull(),
    /** What of them became public by this release. */
    shown: jsonb('shown').$type<unknown>().notNull(),
    /** Null where nothing but the total was published. */
    certificate: jsonb('certificate').$type<unknown>(),
  },
  (t) => [
    primaryKey({ name: 'release_proof_pk', columns: [t.releaseId, t.metric, t.fiscalYear, t.family] }),
    foreignKey({ name: 'release_proof_release_fk', columns: [t.releaseId], foreignColumns: [release.id] }),
  ],
)
