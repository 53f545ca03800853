import type { BetterAuthPlugin } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import { generateState, parseState } from 'better-auth/oauth2'
import { randomBytes } from 'node:crypto'
import { z } from 'zod'

/** What must still be known when the browser comes back from the provider. */
const kept = z.object({
  provider: z.string(),
  next: z.string(),
  /** Whose proof of who they are it is, and in which session; without it, it is a sign-in. */
  proofOf: z.object({ userId: z.string(), sessionId: z.string() }).optional(),
})
export type KeptState = z.infer<typeof kept>

const taken = kept.extend({ codeVerifier: z.string(), nonce: z.string() })

/**
 * What a federated sign-in needs of better-auth: a state that is bound to the browser by a signed cookie, and is good for
 * ten minutes and once. Without addresses, so that only this process can call them.
 *
 * better-auth's own `genericOAuth` is not used: it asks every provider for its addresses before anybody can sign in at
 * all, keeps them for as long as the process runs, does not compare the issuer with the one that was set up, links by
 * its own rule, and takes any `acr`.
 */
export const federationPlugin = () =>
  ({
    id: 'federation',
    endpoints: {
      keepFederatedState: createAuthEndpoint({ method: 'POST', body: kept }, async (ctx) => {
        const nonce = randomBytes(32).toString('base64url')
        const { state, codeVerifier } = await generateState(ctx, {
          idTokenNonce: nonce,
          additionalData: ctx.body,
        })
        return ctx.json({ state, codeVerifier, nonce })
      }),
      takeFederatedState: createAuthEndpoint(
        { method: 'GET', query: z.object({ state: z.string() }) },
        async (ctx) => {
          const { idTokenNonce, ...state } = await parseState(ctx)
          return ctx.json(taken.parse({ ...state, nonce: idTokenNonce }))
        },
      ),
    },
  }) satisfies BetterAuthPlugin
