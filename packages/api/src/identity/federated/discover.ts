import { z } from 'zod'
import type { FederationProvider } from './federation-provider.ts'
import { ProviderSilent } from './provider-silent.ts'

const metadata = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
  /** Whether its answers name it (RFC 9207). */
  authorization_response_iss_parameter_supported: z.boolean().default(false),
})
export type ProviderMetadata = z.infer<typeof metadata>

/** How long a provider may take to answer one question, in milliseconds. */
export const patience = 10_000

/**
 * Asks a provider for its addresses, anew for each sign-in: nothing of it is kept, so that a change there is known here
 * at once, and nothing is asked before somebody wants to sign in with it. @throws ProviderSilent
 */
export async function discover({ issuer }: FederationProvider): Promise<ProviderMetadata> {
  try {
    const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
    const found = metadata.parse(answer.ok ? await answer.json() : undefined)
    // Else one provider could speak for another (OpenID Connect Discovery 4.3).
    if (found.issuer !== issuer) throw new Error('It calls itself by another name.')
    return found
  } catch (cause) {
    throw new ProviderSilent(cause)
  }
}
