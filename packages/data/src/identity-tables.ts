import { account, passkey, rateLimit, session, twoFactor, user, verification } from './schema/index.ts'

/** The tables that better-auth's Drizzle adapter works on, under the names that it looks for. */
export const identityTables = () => ({ user, session, account, verification, twoFactor, passkey, rateLimit })
