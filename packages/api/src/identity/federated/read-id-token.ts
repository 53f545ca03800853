import { createRemoteJWKSet, errors, jwtVerify } from 'jose'
import { z } from 'zod'
import { patience, type ProviderMetadata } from './discover.ts'
import type { FederationProvider } from './federation-provider.ts'
import { ProviderSilent } from './provider-silent.ts'
import { TokenRefused } from './token-refused.ts'

// Never `none`, and never HMAC: its key would be one that we do not have. Never what the token itself asks for.
const algorithms = ['RS256', 'PS256', 'ES256']
/** How far the provider's clock may be from ours, in seconds. */
const clockTolerance = 30
/** The oldest token that is taken, in seconds: it was made while the person waited. */
const maxTokenAge = 300

const claims = z.object({
  sub: z.string().min(1).max(255),
  nonce: z.string(),
  azp: z.string().optional(),
  acr: z.string().optional(),
  aal: z.string().optional(),
  auth_time: z.number().int().optional(),
  email: z.string().optional(),
  // Only the value itself: the text "false" is not false everywhere.
  email_verified: z.boolean().optional(),
})
export type IdToken = z.infer<typeof claims>

/**
 * Reads an id token after checking it as OpenID Connect Core 3.1.3.7 asks: signature by a key that the provider shows
 * now, issuer, audience, authorized party, expiry, age and nonce.
 * @throws TokenRefused, ProviderSilent
 */
export async function readIdToken(
  token: string,
  { provider, metadata, nonce }: { provider: FederationProvider; metadata: ProviderMetadata; nonce: string },
): Promise<IdToken> {
  // Made for this one token: a key that the provider took back is not known a minute longer.
  const keys = createRemoteJWKSet(new URL(metadata.jwks_uri), { timeoutDuration: patience })
  const { payload } = await jwtVerify(token, keys, {
    issuer: provider.issuer,
    audience: provider.clientId,
    algorithms,
    clockTolerance,
    maxTokenAge,
    requiredClaims: ['sub', 'exp', 'nonce'],
  }).catch((cause: unknown) => {
    throw isSilence(cause) ? new ProviderSilent(cause) : new TokenRefused(cause)
  })
  const read = claims.safeParse(payload)
  if (!read.success) throw new TokenRefused(read.error)
  if (read.data.nonce !== nonce) throw new TokenRefused('Its nonce is of another sign-in.')
  const severalAudiences = Array.isArray(payload.aud) && payload.aud.length > 1
  if (severalAudiences || read.data.azp !== undefined) {
    if (read.data.azp !== provider.clientId) throw new TokenRefused('It was made for another.')
  }
  return read.data
}

/** Whether the keys could not be fetched, which says nothing of the token. */
const isSilence = (cause: unknown) =>
  !(cause instanceof errors.JOSEError) ||
  cause instanceof errors.JWKSTimeout ||
  cause.code === 'ERR_JOSE_GENERIC'
