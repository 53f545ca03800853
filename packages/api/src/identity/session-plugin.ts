import { signInMethods } from '@muster/data'
import type { BetterAuthPlugin } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'

/** What Muster asks of better-auth besides. Without addresses, so that only this process can call it. */
export const sessionPlugin = () =>
  ({
    id: 'sessions',
    endpoints: {
      /** Makes a session for a person without asking for anything: the caller has asked. It replaces the one there was. */
      startSession: createAuthEndpoint(
        {
          method: 'POST',
          body: z.object({
            userId: z.string(),
            method: z.enum(signInMethods),
            /** When the person proved who they are, if it was not just now. */
            provenAt: z.date().optional(),
          }),
        },
        async (ctx) => {
          const { userId, ...said } = ctx.body
          const user = await ctx.context.internalAdapter.findUserById(userId)
          if (user === null) return ctx.json({ started: false })
          const session = await ctx.context.internalAdapter.createSession(user.id, false, said)
          const { name } = ctx.context.authCookies.sessionToken
          const replaced = await ctx.getSignedCookie(name, ctx.context.secret)
          if (replaced) await ctx.context.internalAdapter.deleteSession(replaced)
          await setSessionCookie(ctx, { session, user })
          return ctx.json({ started: true })
        },
      ),
      /** Whose password was right, and who still owes a code; null for nobody. */
      pendingSignIn: createAuthEndpoint({ method: 'GET' }, async (ctx) => {
        const { name } = ctx.context.createAuthCookie('two_factor')
        const identifier = await ctx.getSignedCookie(name, ctx.context.secret)
        if (!identifier) return ctx.json(null)
        const kept = await ctx.context.internalAdapter.findVerificationValue(identifier)
        return ctx.json(kept === null || kept.expiresAt <= new Date() ? null : { userId: kept.value })
      }),
    },
  }) satisfies BetterAuthPlugin
