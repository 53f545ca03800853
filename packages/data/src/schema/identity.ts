import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { oneOf } from './columns.ts'
import { office, organization } from './organizations.ts'

// What better-auth 1.7 needs for e-mail and password; second factors stand in `second-factors.ts`. Its field names are the property names here; it writes Date
// objects. `id` has a default because better-auth leaves a uuid to the database when told `generateId: 'uuid'`.
// Unlike the schema that better-auth generates: time zones everywhere, and one account per provider and subject.

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

export const user = pgTable(
  'user',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    name: text('name').notNull(),
    email: text('email').notNull(),
    emailVerified: boolean('email_verified').notNull().default(false),
    image: text('image'),
    twoFactorEnabled: boolean('two_factor_enabled').notNull().default(false),
    /** Since when the person may not sign in; their sessions end with their next request. */
    disabledAt: moment('disabled_at'),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (t) => [unique('user_email_unique').on(t.email)],
)

/** How a session began; what proves a second factor opens the roles that ask for one. */
export const signInMethods = ['password', 'password_totp', 'passkey', 'federated', 'demonstration'] as const
export type SignInMethod = (typeof signInMethods)[number]

export const session = pgTable(
  'session',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    userId: uuid('user_id').notNull(),
    token: text('token').notNull(),
    expiresAt: moment('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    method: text('method', { enum: signInMethods }).notNull().default('password'),
    /** However much it is used, a session ends here: a trigger caps `expires_at`. */
    absoluteExpiresAt: moment('absolute_expires_at')
      .notNull()
      .default(sql`now() + interval '12 hours'`),
    /** When the person last proved who they are: signing asks for a fresh proof. */
    provenAt: moment('proven_at').notNull().defaultNow(),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (t) => [
    oneOf('session_method_known', t.method, signInMethods),
    unique('session_token_unique').on(t.token),
    foreignKey({ name: 'session_user_fk', columns: [t.userId], foreignColumns: [user.id] }).onDelete(
      'cascade',
    ),
    index('session_user_index').on(t.userId),
  ],
)

export const account = pgTable(
  'account',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    userId: uuid('user_id').notNull(),
    providerId: text('provider_id').notNull(),
    accountId: text('account_id').notNull(),
    password: text('password'),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: moment('access_token_expires_at'),
    refreshTokenExpiresAt: moment('refresh_token_expires_at'),
    scope: text('scope'),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (t) => [
    unique('account_provider_unique').on(t.providerId, t.accountId),
    foreignKey({ name: 'account_user_fk', columns: [t.userId], foreignColumns: [user.id] }).onDelete(
      'cascade',
    ),
    index('account_user_index').on(t.userId),
  ],
)

export const verification = pgTable(
  'verification',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: moment('expires_at').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (t) => [index('verification_identifier_index').on(t.identifier)],
)

export const roles = [
  'reporter',
  'certifying_official',
  'program_officer',
  'office_administrator',
  'data_steward',
  'system_administrator',
] as const
export type Role = (typeof roles)[number]

/** What a person may do, and where: a role of an organization, of an office, or of the whole installation. */
export const roleGrant = pgTable(
  'role_grant',
  {
    id: uuid('id').primaryKey(),
    userId: uuid('user_id').notNull(),
    role: text('role', { enum: roles }).notNull(),
    organizationId: uuid('organization_id'),
    officeId: uuid('office_id'),
  },
  (t) => [
    unique('role_grant_unique').on(t.userId, t.role, t.organizationId, t.officeId).nullsNotDistinct(),
    foreignKey({ name: 'role_grant_user_fk', columns: [t.userId], foreignColumns: [user.id] }).onDelete(
      'cascade',
    ),
    foreignKey({
      name: 'role_grant_organization_fk',
      columns: [t.organizationId],
      foreignColumns: [organization.id],
    }),
    foreignKey({ name: 'role_grant_office_fk', columns: [t.officeId], foreignColumns: [office.id] }),
    oneOf('role_grant_role_known', t.role, roles),
    check(
      'role_grant_has_its_scope',
      sql`case
        when ${t.role} in ('reporter', 'certifying_official')
          then ${t.organizationId} is not null and ${t.officeId} is null
        when ${t.role} in ('program_officer', 'office_administrator')
          then ${t.officeId} is not null and ${t.organizationId} is null
        else ${t.organizationId} is null and ${t.officeId} is null end`,
    ),
  ],
)
