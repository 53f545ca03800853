import { sql } from 'drizzle-orm'
import { check, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { instant, oneOf } from './columns.ts'
import { releaseStatuses } from './releases.ts'

/** What is to be published, and by which thresholds: versions, none of which ever changes. A release names the one it was built by. */
export const publicationSpecification = pgTable(
  'publication_specification',
  {
    version: integer('version').primaryKey(),
    /** Why it is otherwise than the version before, in a steward's words. */
    note: text('note').notNull(),
    /** Whoever reads it parses it. */
    specification: jsonb('specification').$type<unknown>().notNull(),
    savedAt: instant('saved_at').notNull(),
    savedBy: uuid('saved_by').notNull(),
  },
  (t) => [check('publication_specification_version_positive', sql`${t.version} > 0`)],
)

export const releaseBuildStates = ['waiting', 'running', 'built', 'failed'] as const
export type ReleaseBuildState = (typeof releaseBuildStates)[number]

/** The building of a release, which takes a while: what a steward asked for, and how far it is. */
export const releaseBuild = pgTable(
  'release_build',
  {
    id: uuid('id').primaryKey(),
    /** 1, 2, 3 … in the order in which they were asked for: the demonstration's clock stands still. */
    number: integer('number').notNull(),
    title: text('title').notNull(),
    status: text('status', { enum: releaseStatuses }).notNull(),
    firstFiscalYear: integer('first_fiscal_year'),
    lastFiscalYear: integer('last_fiscal_year'),
    state: text('state', { enum: releaseBuildStates }).notNull(),
    askedAt: instant('asked_at').notNull(),
    askedBy: uuid('asked_by').notNull(),
    /** How many tables are proven, of how many. Both 0 until they are counted. */
    tablesDone: integer('tables_done').notNull(),
    tables: integer('tables').notNull(),
    /** When a process last worked on it: one that died leaves it to another. Null while it waits. */
    workedAt: instant('worked_at'),
    /** The release, once it is built. */
    releaseNumber: integer('release_number'),
    /** Why it failed, in a sentence for the steward, without any count. */
    problem: text('problem'),
  },
  (t) => [
    oneOf('release_build_status_known', t.status, releaseStatuses),
    oneOf('release_build_state_known', t.state, releaseBuildStates),
    check('release_build_built_has_release', sql`(${t.state} = 'built') = (${t.releaseNumber} is not null)`),
    check('release_build_failed_has_problem', sql`(${t.state} = 'failed') = (${t.problem} is not null)`),
    unique('release_build_number_unique').on(t.number),
  ],
)
