import { identityTables, type Store } from '@muster/data'
import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { randomBytes } from 'node:crypto'
import type { Settings } from '../settings.ts'
import { hashPassword, verifyPassword } from './argon2id.ts'
import { demonstrationSignIn } from './demonstration-sign-in.ts'

const hours = 3600

function makeAuth(store: Store, { secret, origin }: Settings) {
  return betterAuth({
    appName: 'Muster',
    // Without an address of its own Muster is reached over plain http: a trial on one machine.
    baseURL: origin ?? 'http://localhost',
    secret: secret ?? randomBytes(32).toString('hex'),
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: drizzleAdapter(store.db, { provider: 'pg', schema: identityTables(), transaction: true }),
    advanced: {
      database: { generateId: 'uuid' },
      cookiePrefix: 'muster',
      useSecureCookies: origin?.startsWith('https:') ?? false,
    },
    emailAndPassword: {
      enabled: true,
      // People are registered by an administrator.
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 200,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    // Twelve hours at most, and never longer by being used.
    session: { expiresIn: 12 * hours, disableSessionRefresh: true },
    plugins: [demonstrationSignIn()],
  })
}

export type Auth = ReturnType<typeof makeAuth>

const known = new WeakMap<Store, Auth>()

/**
 * better-auth on a store, made when it is first needed: importing Muster must not open anything.
 * Sessions run on the real clock, also in the demonstration.
 */
export function auth(store: Store, settings: Settings): Auth {
  const made = known.get(store) ?? makeAuth(store, settings)
  known.set(store, made)
  return made
}
