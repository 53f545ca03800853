import { authorizationCodeRequest, createPrivateKeyJwtClientAssertionGetter } from 'better-auth/oauth2'
import { z } from 'zod'
import { patience, type ProviderMetadata } from './discover.ts'
import type { FederationProvider } from './federation-provider.ts'
import { ProviderSilent } from './provider-silent.ts'
import { TokenRefused } from './token-refused.ts'

const answer = z.object({ id_token: z.string().max(20_000) })

/**
 * Gives the code back to the provider for an id token, proving who we are by a signed statement (private_key_jwt, RS256)
 * and that it was us who asked by the PKCE verifier. The access token is not used, and not kept.
 * @throws TokenRefused, ProviderSilent
 */
export async function exchangeCode(
  { clientId, privateKeyPem }: FederationProvider,
  metadata: ProviderMetadata,
  { code, codeVerifier, redirectURI }: { code: string; codeVerifier: string; redirectURI: string },
): Promise<string> {
  const tokenEndpoint = metadata.token_endpoint
  const { body, headers } = await authorizationCodeRequest({
    code,
    codeVerifier,
    redirectURI,
    tokenEndpoint,
    options: { clientId },
    tokenEndpointAuth: {
      method: 'private_key_jwt',
      getClientAssertion: createPrivateKeyJwtClientAssertionGetter({ privateKeyPem, algorithm: 'RS256' }),
    },
  })
  const response = await fetch(tokenEndpoint, {
    method: 'POST',
    body,
    headers,
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  }).catch((cause: unknown) => {
    throw new ProviderSilent(cause)
  })
  if (response.status >= 500) throw new ProviderSilent(response.status)
  if (!response.ok) throw new TokenRefused(response.status)
  const read = answer.safeParse(await response.json().catch(() => undefined))
  if (!read.success) throw new TokenRefused('It gave no id token.')
  return read.data.id_token
}
