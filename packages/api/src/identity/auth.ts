import { passkey } from '@better-auth/passkey'
import { identityTables, signInMethods, type Store } from '@muster/data'
import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { twoFactor } from 'better-auth/plugins'
import { randomBytes } from 'node:crypto'
import type { Settings } from '../settings.ts'
import { hashPassword, verifyPassword } from './argon2id.ts'
import { beginSession } from './begin-session.ts'
import { federationPlugin } from './federated/federation-plugin.ts'
import { passwordLimits } from './password-rules.ts'
import { requireUserVerification } from './require-user-verification.ts'
import { idleSeconds, refreshSeconds } from './session-limits.ts'
import { sessionPlugin } from './session-plugin.ts'

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
      // Whatever a header says would stand beside the session, for nobody to use.
      ipAddress: { disableIpTracking: true },
    },
    // Its router is never mounted, and calls in this process pass it by: `throttle.ts` counts instead.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      // People are invited, or registered by an administrator.
      disableSignUp: true,
      minPasswordLength: passwordLimits.least,
      maxPasswordLength: passwordLimits.most,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    user: { additionalFields: { disabledAt: { type: 'date', required: false, input: false } } },
    session: {
      expiresIn: idleSeconds,
      updateAge: refreshSeconds,
      additionalFields: {
        method: { type: [...signInMethods], required: false, input: false },
        absoluteExpiresAt: { type: 'date', required: false, input: false },
        provenAt: { type: 'date', required: false, input: false },
      },
    },
    databaseHooks: { session: { create: { before: beginSession } } },
    plugins: [
      sessionPlugin(),
      federationPlugin(),
      twoFactor({ issuer: 'Muster' }),
      passkey({
        rpName: 'Muster',
        // Without an address of our own the browser says where it is; it is still held to the host of `baseURL`.
        origin: origin ?? null,
        advanced: { webAuthnChallengeCookie: 'passkey_challenge' },
        ...requireUserVerification,
      }),
    ],
  })
}

export type Auth = ReturnType<typeof makeAuth>

const known = new WeakMap<Store, WeakMap<Settings, Auth>>()

/**
 * better-auth on a store, made when it is first needed: importing Muster must not open anything. One for each object of
 * settings, so keep that object for as long as the process runs.
 * Sessions run on the real clock, also in the demonstration.
 */
export function auth(store: Store, settings: Settings): Auth {
  const ofStore = known.get(store) ?? new WeakMap<Settings, Auth>()
  known.set(store, ofStore)
  const made = ofStore.get(settings) ?? makeAuth(store, settings)
  ofStore.set(settings, made)
  return made
}
