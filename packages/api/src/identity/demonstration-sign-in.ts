import type { BetterAuthPlugin } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'

/**
 * Makes a session for a person without asking for a password. It has no address (`createAuthEndpoint` without a path),
 * so that only this process can call it; `signInDemonstrationPerson` is its one caller, and asks the settings first.
 */
export const demonstrationSignIn = () =>
  ({
    id: 'demonstration-sign-in',
    endpoints: {
      signInForDemonstration: createAuthEndpoint(
        { method: 'POST', body: z.object({ userId: z.string() }) },
        async (ctx) => {
          const user = await ctx.context.internalAdapter.findUserById(ctx.body.userId)
          if (user === null) return ctx.json({ signedIn: false })
          const session = await ctx.context.internalAdapter.createSession(user.id)
          await setSessionCookie(ctx, { session, user })
          return ctx.json({ signedIn: true })
        },
      ),
    },
  }) satisfies BetterAuthPlugin
