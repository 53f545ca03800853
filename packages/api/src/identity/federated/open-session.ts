import { withTransaction } from '@muster/data'
import { loadActor } from '../../actor.ts'
import { nowIn } from '../../clock.ts'
import type { ServerRequest } from '../../create-server-context.ts'
import { recordAudit } from '../../record-audit.ts'
import { Invalid } from '../../refusals.ts'
import { auth } from '../auth.ts'
import { cookiesOf, type Cookie } from '../cookie.ts'
import { recordIdentity } from '../record-identity.ts'
import { assuranceOf } from './assurance-of.ts'
import { notSure, SecondFactorMissing } from './federated-refusal.ts'
import type { FederationProvider } from './federation-provider.ts'
import { personOf } from './person-of.ts'
import { provenAt } from './proven-at.ts'
import type { IdToken } from './read-id-token.ts'

/**
 * Opens a session for the person whom a verified token means. One of one factor opens the roles of organizations alone,
 * and is refused to whoever holds another role. It counts as a proof of who sits there from the moment on at which they
 * showed it to the provider, and if the token does not say when, not at all. @throws Invalid
 */
export async function openSession(
  request: ServerRequest,
  token: IdToken,
  provider: FederationProvider,
): Promise<readonly Cookie[]> {
  const { store, settings, headers } = request
  const { api } = auth(store, settings)
  const assurance = assuranceOf(token, provider)
  if (assurance === undefined) throw notSure(provider)
  const secondFactor = assurance === 'two'
  const signedIn = await api.getSession({ headers, query: { disableRefresh: true } })
  const userId = await admit(request, token, { provider, secondFactor, signedInAs: signedIn?.user.id })
  const opened = await api.startSession({
    body: {
      userId,
      // One factor is as good as a password, and opens what a password opens.
      method: secondFactor ? 'federated' : 'password',
      provenAt: provenAt(token, new Date()) ?? new Date(0),
    },
    headers,
    returnHeaders: true,
  })
  if (!opened.response.started) throw disabled()
  const detail = { method: 'federated', provider: provider.id, secondFactor }
  await recordIdentity(request, { action: 'identity.signIn', by: userId, detail })
  return cookiesOf(opened.headers)
}

const notKnown = ({ name }: FederationProvider) =>
  new Invalid(
    `We do not know this ${name} account. If an invitation waits in your mail, open its link first. Use the account with the e-mail address to which you were invited. If you already have a password here, sign in with it first, then use ${name}.`,
  )
const disabled = () => new Invalid('Your account here is closed. Ask the person who invited you.')

/** The person whom a token means, linked to their account if need be: all of it, or nothing. @throws Invalid */
async function admit(
  { store, settings }: ServerRequest,
  token: IdToken,
  of: { provider: FederationProvider; secondFactor: boolean; signedInAs: string | undefined },
): Promise<string> {
  const now = nowIn(settings)
  const { provider, secondFactor, signedInAs } = of
  return withTransaction(store.db, async (tx) => {
    const found = await personOf(tx, token, { issuer: provider.issuer, signedInAs, now })
    if (found === undefined) throw notKnown(provider)
    const actor = await loadActor(tx, found.userId, { secondFactor })
    if (actor.kind === 'anonymous') throw disabled()
    if (actor.withheld.length > 0) throw new SecondFactorMissing(provider)
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
