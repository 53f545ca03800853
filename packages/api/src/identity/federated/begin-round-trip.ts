import { createAuthorizationURL } from 'better-auth/oauth2'
import type { ServerRequest } from '../../create-server-context.ts'
import { auth } from '../auth.ts'
import { cookiesOf, type Cookie } from '../cookie.ts'
import type { Assurance } from './assurance-of.ts'
import { discover } from './discover.ts'
import type { KeptState } from './federation-plugin.ts'
import { providerNamed, refuseFor } from './provider-named.ts'

/** The way to a provider and back. */
export interface RoundTrip {
  /** Where to send the browser. */
  readonly location: string
  /** They bind the way back to this browser. */
  readonly cookies: readonly Cookie[]
}

/**
 * Makes ready a way to a provider and back: whoever comes back with its state was sent there from this browser, within ten
 * minutes, and comes once.
 * @param need `two` asks the provider for a second factor.
 * @param anew Asks the provider to let nobody through who is only still signed in there.
 * @throws NotFound for a provider that is not set up, Invalid if it does not answer.
 */
export async function beginRoundTrip(
  { store, settings, headers }: Pick<ServerRequest, 'store' | 'settings' | 'headers'>,
  kept: KeptState,
  { need, anew }: { need: Assurance; anew: boolean },
): Promise<RoundTrip> {
  const { provider, redirectURI } = providerNamed(settings, kept.provider)
  const metadata = await discover(provider).catch((error: unknown) => refuseFor(provider, error))
  const state = await auth(store, settings).api.keepFederatedState({
    body: kept,
    headers,
    returnHeaders: true,
  })
  const location = await createAuthorizationURL({
    id: provider.id,
    options: { clientId: provider.clientId },
    authorizationEndpoint: metadata.authorization_endpoint,
    redirectURI,
    ...state.response,
    scopes: ['openid', 'email'],
    // On a shared machine somebody else may still be signed in there. Login.gov takes no other prompt.
    prompt: 'select_account',
    additionalParams: {
      acr_values: need === 'two' ? provider.acrTwo : provider.acrOne,
      // A provider that heeds it asks again, and must say when it did (OpenID Connect Core 3.1.2.1). Whoever sits at the
      // browser can strike it out: what counts is the time in the signed token.
      ...(anew && { max_age: '0' }),
    },
  })
  return { location: location.href, cookies: cookiesOf(state.headers) }
}
