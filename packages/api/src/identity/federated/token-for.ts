import { discover } from './discover.ts'
import { exchangeCode } from './exchange-code.ts'
import type { FederationProvider } from './federation-provider.ts'
import { readIdToken, type IdToken } from './read-id-token.ts'
import { TokenRefused } from './token-refused.ts'

interface Answered {
  /** At which the provider sent the browser back. */
  readonly url: URL
  readonly code: string
  readonly redirectURI: string
  readonly codeVerifier: string
  readonly nonce: string
}

/** The token for the code with which a provider sent a browser back, checked. @throws TokenRefused, ProviderSilent */
export async function tokenFor(provider: FederationProvider, { url, ...asked }: Answered): Promise<IdToken> {
  const metadata = await discover(provider)
  // Of two providers, the answer of one must not be given to the other (RFC 9207).
  const from = url.searchParams.get('iss')
  const mustSay = metadata.authorization_response_iss_parameter_supported
  if (from === null ? mustSay : from !== provider.issuer) throw new TokenRefused('It is from another.')
  const token = await exchangeCode(provider, metadata, asked)
  return readIdToken(token, { provider, metadata, nonce: asked.nonce })
}
