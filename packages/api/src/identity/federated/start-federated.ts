import { createAuthorizationURL } from 'better-auth/oauth2'
import type { ServerRequest } from '../../create-server-context.ts'
import { auth } from '../auth.ts'
import { cookiesOf, type Cookie } from '../cookie.ts'
import { discover } from './discover.ts'
import { providerNamed, refuseFor } from './provider-named.ts'

/**
 * Begins a sign-in at a provider: where to send the browser, and the cookie that binds the sign-in to it.
 * @param next A path of this site, to come back to.
 * @param need `two` asks the provider for a second factor; office and national roles are not opened without.
 * @throws NotFound for a provider that is not set up, Invalid if it does not answer.
 */
export async function startFederated(
  { store, settings, headers }: ServerRequest,
  { provider: id, next, need }: { provider: string; next: string; need: 'one' | 'two' },
): Promise<{ location: string; cookies: readonly Cookie[] }> {
  const { provider, redirectURI } = providerNamed(settings, id)
  const metadata = await discover(provider).catch((error: unknown) => refuseFor(provider, error))
  const kept = await auth(store, settings).api.keepFederatedState({
    body: { provider: id, next },
    headers,
    returnHeaders: true,
  })
  const { state, codeVerifier, nonce } = kept.response
  const location = await createAuthorizationURL({
    id,
    options: { clientId: provider.clientId },
    authorizationEndpoint: metadata.authorization_endpoint,
    redirectURI,
    state,
    codeVerifier,
    nonce,
    scopes: ['openid', 'email'],
    // On a shared machine somebody else may still be signed in there.
    prompt: 'select_account',
    additionalParams: { acr_values: need === 'two' ? provider.acrTwo : provider.acrOne },
  })
  return { location: location.href, cookies: cookiesOf(kept.headers) }
}
