import type { JWK } from 'jose'
import type { Configuration, interactionPolicy } from 'oidc-provider'
import type { AgencyPerson } from './agency-provider.ts'

interface AgencyParts {
  readonly keys: JWK[]
  readonly policy: interactionPolicy.DefaultPolicy
  readonly client: { readonly id: string; readonly redirectURI: string; readonly jwk: JWK }
  readonly acrs: string[]
  personOf(): AgencyPerson
}

/** How the agency's provider works: as Login.gov, with PKCE, a signed statement of the client, and e-mail in the token. */
export const agencyConfiguration = ({
  keys,
  policy,
  client,
  acrs,
  personOf,
}: AgencyParts): Configuration => ({
  jwks: { keys },
  cookies: { keys: ['a secret of the test'] },
  clients: [
    {
      client_id: client.id,
      redirect_uris: [client.redirectURI],
      token_endpoint_auth_method: 'private_key_jwt',
      token_endpoint_auth_signing_alg: 'RS256',
      jwks: { keys: [client.jwk] },
    },
  ],
  clientAuthMethods: ['private_key_jwt'],
  pkce: { required: () => true },
  acrValues: acrs,
  claims: { acr: null, openid: ['sub'], email: ['email', 'email_verified'] },
  conformIdTokenClaims: false,
  interactions: { policy, url: (_ctx, { uid }) => `/interaction/${uid}` },
  ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
  features: { devInteractions: { enabled: false } },
  findAccount: (_ctx, accountId) => ({
    accountId,
    claims() {
      const { email, verified = true } = personOf()
      return { sub: accountId, email, email_verified: verified }
    },
  }),
})
