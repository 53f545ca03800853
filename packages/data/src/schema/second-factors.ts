import {
  bigint,
  boolean,
  foreignKey,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { user } from './identity.ts'

// What better-auth's plugins for TOTP and passkeys, and its counter of tries, keep. Property names are its field names.

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** The secret of an authenticator app, encrypted by better-auth. */
export const twoFactor = pgTable(
  'two_factor',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    userId: uuid('user_id').notNull(),
    secret: text('secret').notNull(),
    backupCodes: text('backup_codes').notNull(),
    /** False until the first code was right. */
    verified: boolean('verified').default(true),
    failedVerificationCount: integer('failed_verification_count').default(0),
    lockedUntil: moment('locked_until'),
  },
  (t) => [
    unique('two_factor_user_unique').on(t.userId),
    foreignKey({ name: 'two_factor_user_fk', columns: [t.userId], foreignColumns: [user.id] }).onDelete(
      'cascade',
    ),
  ],
)

/** The public half of a passkey. */
export const passkey = pgTable(
  'passkey',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    userId: uuid('user_id').notNull(),
    name: text('name'),
    publicKey: text('public_key').notNull(),
    credentialID: text('credential_key').notNull(),
    counter: integer('counter').notNull(),
    deviceType: text('device_type').notNull(),
    backedUp: boolean('backed_up').notNull(),
    transports: text('transports'),
    aaguid: text('aaguid'),
    createdAt: moment('created_at').defaultNow(),
  },
  (t) => [
    unique('passkey_credential_unique').on(t.credentialID),
    foreignKey({ name: 'passkey_user_fk', columns: [t.userId], foreignColumns: [user.id] }).onDelete(
      'cascade',
    ),
    index('passkey_user_index').on(t.userId),
  ],
)

/** How often somebody tried: by address and path, as better-auth counts. */
export const rateLimit = pgTable(
  'rate_limit',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    key: text('key').notNull(),
    count: integer('count').notNull(),
    /** Milliseconds since 1970. */
    lastRequest: bigint('last_request', { mode: 'number' }).notNull(),
  },
  (t) => [unique('rate_limit_key_unique').on(t.key)],
)
