import { listSessions, readSecurity, signInMethods } from '@muster/data'
import { z } from 'zod'
import { rolesWithSecondFactor } from '../actor.ts'
import type { Context, RequestContext } from '../context.ts'
import { providersOf } from '../identity/federated/provider-named.ts'
import { permitSelf } from '../permit.ts'
import { NotFound } from '../refusals.ts'

export const accountSecurityOutput = z.object({
  email: z.string(),
  hasPassword: z.boolean(),
  /** Agencies' own ways to sign in that know the person: each can confirm who they are. */
  providers: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Whether an authenticator app is set up. */
  authenticator: z.boolean(),
  passkeys: z.array(z.object({ id: z.string(), name: z.string(), createdAt: z.string() })),
  /** The latest used first. ISO moments of real time. */
  sessions: z.array(
    z.object({
      id: z.string(),
      method: z.enum(signInMethods),
      startedAt: z.string(),
      lastUsedAt: z.string(),
      /** The one that asks. */
      current: z.boolean(),
    }),
  ),
  /** A role of theirs waits for a second factor, and they have none. */
  needsSecondFactor: z.boolean(),
})

/** How the person who asks can sign in, and where they are signed in. @throws NotPermitted */
export async function accountSecurity(
  ctx: Context & Pick<RequestContext, 'session' | 'settings'>,
): Promise<z.infer<typeof accountSecurityOutput>> {
  const { userId, roles, withheld } = permitSelf(ctx.actor, 'account.security')
  const found = await readSecurity(ctx.store.db, userId)
  if (found === undefined) throw new NotFound('account')
  const { email, hasPassword, authenticator, passkeys, issuers } = found
  const sessions = await listSessions(ctx.store.db, userId, new Date())
  return {
    email,
    hasPassword,
    providers: providersOf(ctx.settings, issuers),
    authenticator,
    passkeys: passkeys.map(({ id, name, createdAt }) => ({
      id,
      name: name ?? 'Passkey',
      createdAt: (createdAt ?? new Date(0)).toISOString(),
    })),
    sessions: sessions.map(({ id, method, startedAt, lastUsedAt }) => ({
      id,
      method,
      startedAt: startedAt.toISOString(),
      lastUsedAt: lastUsedAt.toISOString(),
      current: id === ctx.session?.id,
    })),
    needsSecondFactor:
      (withheld.length > 0 || roles.has(rolesWithSecondFactor)) &&
      !authenticator &&
      passkeys.length === 0 &&
      issuers.length === 0 &&
      ctx.session?.method !== 'demonstration',
  }
}
