import {
  directoryLanguages,
  directoryServices,
  type DirectoryLanguage,
  type DirectoryService,
  type StateCode,
} from '@muster/metrics'
import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core'
import { instant, oneOf } from './columns.ts'
import { organization } from './organizations.ts'

/**
 * `asked`: waits for the office. `listed`: public. `declined`: the office said no, also to what was listed before.
 * `replaced`: a newer version took its place. `withdrawn`: the organization took it back.
 */
export const listingStatuses = ['asked', 'listed', 'declined', 'replaced', 'withdrawn'] as const
export type ListingStatus = (typeof listingStatuses)[number]

/** Some of a closed list of words, at least one. */
const someOf = (name: string, column: AnyPgColumn, words: readonly string[]) =>
  check(
    name,
    sql`${column} <@ array[${sql.raw(words.map((word) => `'${word}'`).join(', '))}] and cardinality(${column}) > 0`,
  )

/**
 * What an organization chose to say of itself in the public directory, version by version. There is no column for an
 * address: where a shelter is stays secret (42 U.S.C. 10406(c)(5)).
 */
export const listing = pgTable(
  'listing',
  {
    organizationId: uuid('organization_id').notNull(),
    /** From 1. What it says never changes; only its status does, and when it was last confirmed. */
    version: integer('version').notNull(),
    status: text('status', { enum: listingStatuses }).notNull(),
    name: text('name').notNull(),
    services: text('services').array().$type<DirectoryService[]>().notNull(),
    languages: text('languages').array().$type<DirectoryLanguage[]>().notNull(),
    states: text('states').array().$type<StateCode[]>().notNull(),
    /** Ten digits. */
    phone: text('phone').notNull(),
    phoneExtension: text('phone_extension'),
    website: text('website'),
    /** In words. */
    hours: text('hours'),
    /** What the person agreed to who asked. */
    statement: text('statement').notNull(),
    askedBy: uuid('asked_by').notNull(),
    askedAt: instant('asked_at').notNull(),
    /** When the organization last said that all of it is right. */
    confirmedAt: instant('confirmed_at').notNull(),
    decidedBy: uuid('decided_by'),
    decidedAt: instant('decided_at'),
    /** Why the office declined it. */
    reason: text('reason'),
  },
  (t) => [
    primaryKey({ name: 'listing_pk', columns: [t.organizationId, t.version] }),
    foreignKey({
      name: 'listing_organization_fk',
      columns: [t.organizationId],
      foreignColumns: [organization.id],
    }),
    uniqueIndex('listing_one_asked')
      .on(t.organizationId)
      .where(sql`${t.status} = 'asked'`),
    uniqueIndex('listing_one_listed')
      .on(t.organizationId)
      .where(sql`${t.status} = 'listed'`),
    oneOf('listing_status_known', t.status, listingStatuses),
    check('listing_version_positive', sql`${t.version} > 0`),
    someOf('listing_services_known', t.services, directoryServices),
    someOf('listing_languages_known', t.languages, directoryLanguages),
    check('listing_states_shape', sql`array_to_string(${t.states}, ' ') ~ '^[A-Z]{2}( [A-Z]{2})*$'`),
    check('listing_phone_shape', sql`${t.phone} ~ '^[2-9][0-9]{2}[2-9][0-9]{6}$'`),
    check('listing_extension_shape', sql`${t.phoneExtension} ~ '^[0-9]{1,6}$'`),
    check('listing_website_shape', sql`${t.website} ~ '^https://' and char_length(${t.website}) <= 200`),
    check('listing_name_length', sql`char_length(${t.name}) between 2 and 120`),
    check('listing_hours_length', sql`char_length(${t.hours}) between 1 and 200`),
    check('listing_reason_length', sql`char_length(${t.reason}) between 10 and 1000`),
    check('listing_decided_is_whole', sql`num_nonnulls(${t.decidedBy}, ${t.decidedAt}) in (0, 2)`),
    check('listing_declined_says_why', sql`${t.status} <> 'declined' or ${t.reason} is not null`),
  ],
)
