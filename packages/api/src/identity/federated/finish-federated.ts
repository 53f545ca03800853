import { isAPIError } from 'better-auth/api'
import type { ServerRequest } from '../../create-server-context.ts'
import { Invalid } from '../../refusals.ts'
import { auth } from '../auth.ts'
import { cookiesOf, type Cookie } from '../cookie.ts'
import { recordIdentity } from '../record-identity.ts'
import { countTries } from '../throttle.ts'
import { FederatedRefusal, notFinished } from './federated-refusal.ts'
import type { KeptState } from './federation-plugin.ts'
import { openSession } from './open-session.ts'
import { proveByProvider } from './prove-by-provider.ts'
import { providerNamed, refuseFor } from './provider-named.ts'
import { tokenFor } from './token-for.ts'

/**
 * Ends what `startFederated` or `startFederatedProof` began, with the address at which the provider sent the browser back.
 * Everything is checked before a session is opened, or taken as proven: that this browser began it (state), that the token
 * answers this very round trip (nonce), who made it and for whom, whom it means and how strongly they were asked.
 * @throws Invalid with a sentence for every refusal, FederatedRefusal once it is known what was begun; TooMany; NotFound
 * for a provider that is not set up.
 */
export async function finishFederated(
  request: ServerRequest,
  { provider: id, url }: { provider: string; url: URL },
): Promise<{ next: string; cookies: readonly Cookie[] }> {
  const { provider, redirectURI } = providerNamed(request.settings, id)
  const { state, cookies } = await takeState(request, url)
  if (state.provider !== id) throw notFinished(provider)
  const { next, proofOf } = state
  const tried = await countTries(request, { what: 'federated' })
  try {
    const code = url.searchParams.get('code')
    // The provider says why in `error`; whatever it is, trying again is what helps.
    if (code === null) throw notFinished(provider)
    const token = await tokenFor(provider, { url, code, redirectURI, ...state }).catch((error: unknown) =>
      refuseFor(provider, error),
    )
    const set = await (proofOf === undefined
      ? openSession(request, token, provider)
      : proveByProvider(request, token, { provider, proofOf }))
    await tried.wasRight()
    return { next, cookies: [...cookies, ...set] }
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    await recordRefusal(request, state)
    throw new FederatedRefusal(error, { next, of: proofOf === undefined ? 'sign_in' : 'proof' })
  }
}

const recordRefusal = (request: ServerRequest, { provider, proofOf }: KeptState) =>
  recordIdentity(
    request,
    proofOf === undefined
      ? { action: 'identity.signInRefused', detail: { provider } }
      : { action: 'identity.proofRefused', by: proofOf.userId, detail: { by: 'federated', provider } },
  )

async function takeState({ store, settings, headers }: ServerRequest, url: URL) {
  const { api } = auth(store, settings)
  try {
    const { response, headers: set } = await api.takeFederatedState({
      query: { state: url.searchParams.get('state') ?? '' },
      headers,
      returnHeaders: true,
    })
    return { state: response, cookies: cookiesOf(set) }
  } catch (error) {
    // better-auth would send the browser to a page of its own, with a code.
    if (!isAPIError(error) || error.statusCode >= 500) throw error
    throw new Invalid('We do not know this sign-in any more, or it began in another browser. Start again.')
  }
}
