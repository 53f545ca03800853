import { withTransaction } from '@muster/data'
import { isAPIError } from 'better-auth/api'
import { loadActor } from '../../actor.ts'
import { nowIn } from '../../clock.ts'
import type { ServerRequest } from '../../create-server-context.ts'
import { recordAudit } from '../../record-audit.ts'
import { Invalid } from '../../refusals.ts'
import { auth } from '../auth.ts'
import { cookiesOf, type Cookie } from '../cookie.ts'
import { recordIdentity } from '../record-identity.ts'
import { countTries } from '../throttle.ts'
import { assuranceOf } from './assurance-of.ts'
import { discover } from './discover.ts'
import { exchangeCode } from './exchange-code.ts'
import type { FederationProvider } from './federation-provider.ts'
import { personOf } from './person-of.ts'
import { providerNamed, refuseFor } from './provider-named.ts'
import { readIdToken, type IdToken } from './read-id-token.ts'
import { TokenRefused } from './token-refused.ts'

/**
 * Ends what `startFederated` began, with the address at which the provider sent the browser back. Everything is checked
 * before a session is opened: that this browser began it (state), that the token answers this very sign-in (nonce), who
 * made it and for whom, whom it means (`personOf`) and how strongly they were asked (`assuranceOf`).
 *
 * A session of one factor opens the roles of organizations alone, and is refused to whoever holds another role.
 * @throws Invalid with a sentence for every refusal, SecondFactorMissing if that is what is wrong; TooMany; NotFound for
 * a provider that is not set up.
 */
export async function finishFederated(
  request: ServerRequest,
  { provider: id, url }: { provider: string; url: URL },
): Promise<{ next: string; cookies: readonly Cookie[] }> {
  const { provider, redirectURI } = providerNamed(request.settings, id)
  const { state, cookies } = await takeState(request, url)
  if (state.provider !== id) throw new Invalid(notFinished(provider))
  const tried = await countTries(request, { what: 'federated' })
  try {
    const code = url.searchParams.get('code')
    // The provider says why in `error`; whatever it is, trying again is what helps.
    if (code === null) throw new Invalid(notFinished(provider))
    const token = await tokenFor(provider, { url, code, redirectURI, ...state }).catch((error: unknown) =>
      refuseFor(provider, error),
    )
    const opened = await openSession(request, token, { provider, next: state.next })
    await tried.wasRight()
    return { next: state.next, cookies: [...cookies, ...opened] }
  } catch (error) {
    if (error instanceof Invalid) {
      await recordIdentity(request, { action: 'identity.signInRefused', detail: { provider: id } })
    }
    throw error
  }
}

/** Somebody signed in with one factor, and holds a role that asks for two: they can do it again, with both. */
export class SecondFactorMissing extends Invalid {
  /** Where they wanted to go. */
  readonly next: string
  constructor({ name }: FederationProvider, next: string) {
    super(
      `Your role asks for a second step when you sign in. Sign in with ${name} again, with the second step.`,
    )
    this.next = next
  }
}

const notFinished = ({ name }: FederationProvider) =>
  `Signing in with ${name} was not finished, or took longer than ten minutes. Try again.`
const notSure = ({ name }: FederationProvider) =>
  `${name} did not tell us how it checked that it is you, so we cannot let you in. Try again, or sign in another way.`
const notKnown = ({ name }: FederationProvider) =>
  `We do not know this ${name} account. Use the one with the e-mail address to which you were invited. If you already have a password here, sign in with it first, then use ${name}.`
const disabled = 'Your account here is closed. Ask the person who invited you.'

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

async function tokenFor(
  provider: FederationProvider,
  { url, ...asked }: { url: URL; code: string; redirectURI: string; codeVerifier: string; nonce: string },
): Promise<IdToken> {
  const metadata = await discover(provider)
  // Of two providers, the answer of one must not be given to the other (RFC 9207).
  const from = url.searchParams.get('iss')
  const mustSay = metadata.authorization_response_iss_parameter_supported
  if (from === null ? mustSay : from !== provider.issuer) throw new TokenRefused('It is from another.')
  const token = await exchangeCode(provider, metadata, asked)
  return readIdToken(token, { provider, metadata, nonce: asked.nonce })
}

async function openSession(
  request: ServerRequest,
  token: IdToken,
  { provider, next }: { provider: FederationProvider; next: string },
): Promise<readonly Cookie[]> {
  const { store, settings, headers } = request
  const { api } = auth(store, settings)
  const assurance = assuranceOf(token, provider)
  if (assurance === undefined) throw new Invalid(notSure(provider))
  const secondFactor = assurance === 'two'
  const signedIn = await api.getSession({ headers, query: { disableRefresh: true } })
  const signedInAs = signedIn?.user.id
  const userId = await admit(request, token, { provider, secondFactor, signedInAs, next })
  const opened = await api.startSession({
    body: {
      userId,
      // One factor is as good as a password, and opens what a password opens.
      method: secondFactor ? 'federated' : 'password',
      provenAt: token.auth_time === undefined ? new Date() : new Date(token.auth_time * 1000),
    },
    headers,
    returnHeaders: true,
  })
  if (!opened.response.started) throw new Invalid(disabled)
  const detail = { method: 'federated', provider: provider.id, secondFactor }
  await recordIdentity(request, { action: 'identity.signIn', by: userId, detail })
  return cookiesOf(opened.headers)
}

/** The person whom a token means, linked to their account if need be: all of it, or nothing. @throws Invalid */
async function admit(
  { store, settings }: ServerRequest,
  token: IdToken,
  of: {
    provider: FederationProvider
    secondFactor: boolean
    signedInAs: string | undefined
    next: string
  },
): Promise<string> {
  const now = nowIn(settings)
  const { provider, secondFactor, signedInAs, next } = of
  return withTransaction(store.db, async (tx) => {
    const found = await personOf(tx, token, { issuer: provider.issuer, signedInAs, now })
    if (found === undefined) throw new Invalid(notKnown(provider))
    const actor = await loadActor(tx, found.userId, { secondFactor })
    if (actor.kind === 'anonymous') throw new Invalid(disabled)
    if (actor.withheld.length > 0) throw new SecondFactorMissing(provider, next)
    if (found.linked) {
      await recordAudit(
        tx,
        { actor, now },
        {
          action: 'identity.linkProvider',
          subject: `person ${found.userId}`,
          detail: { provider: provider.id },
        },
      )
    }
    return found.userId
  })
}
