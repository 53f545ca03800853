import { findFederatedPerson, markProven } from '@muster/data'
import type { ServerRequest } from '../../create-server-context.ts'
import { Invalid } from '../../refusals.ts'
import type { Cookie } from '../cookie.ts'
import { recordIdentity } from '../record-identity.ts'
import { isProven } from '../require-proven.ts'
import { sessionInUse } from '../session-in-use.ts'
import { assuranceOf, assuranceOfSession } from './assurance-of.ts'
import { notSure } from './federated-refusal.ts'
import type { KeptState } from './federation-plugin.ts'
import type { FederationProvider } from './federation-provider.ts'
import { provenAt } from './proven-at.ts'
import type { IdToken } from './read-id-token.ts'

/**
 * Takes a verified token as a proof of who sits at a session, if it is the session that asked for it, the same person at
 * the provider, as strongly as they signed in, and if the token itself says that they showed it in the last five minutes.
 * What was asked of the provider proves nothing: the address with the question lies in the hands of whoever sits there.
 * @throws Invalid, with what to do
 */
export async function proveByProvider(
  request: ServerRequest,
  token: IdToken,
  { provider, proofOf }: { provider: FederationProvider; proofOf: NonNullable<KeptState['proofOf']> },
): Promise<readonly Cookie[]> {
  const { db } = request.store
  const { found, cookies } = await sessionInUse(request)
  if (found === null || found.session.id !== proofOf.sessionId) throw new Invalid(otherSession)
  const known = await findFederatedPerson(db, { issuer: provider.issuer, subject: token.sub })
  if (known?.userId !== found.user.id) throw new Invalid(otherPerson(provider))
  const assurance = assuranceOf(token, provider)
  if (assurance === undefined) throw notSure(provider)
  if (assurance === 'one' && assuranceOfSession(found.session) === 'two') throw new Invalid(weaker(provider))
  const at = provenAt(token, new Date())
  if (at === undefined) throw new Invalid(saysNoTime(provider))
  if (!isProven({ provenAt: at })) throw new Invalid(notAnew(provider))
  await markProven(db, found.session.id, at)
  const detail = { by: 'federated', provider: provider.id }
  await recordIdentity(request, { action: 'identity.proveAgain', by: found.user.id, detail })
  return cookies
}

const otherSession =
  'You have signed in anew since you began to confirm that it is you. Confirm it once more.'
const otherPerson = ({ name }: FederationProvider) =>
  `This is another ${name} account than yours. Sign out there, then confirm with your own.`
const weaker = ({ name }: FederationProvider) =>
  `${name} did not ask for your second step this time. Confirm once more, with the second step.`
const notAnew = ({ name }: FederationProvider) =>
  `${name} did not ask you again who you are: you were still signed in there. Sign out at ${name}, then confirm once more.`
const saysNoTime = ({ name }: FederationProvider) =>
  `${name} does not tell us when you last showed it that it is you, so it cannot stand for your signature. Ask the person who invited you to send you a new way in, and choose a password with it. From then on you confirm with that.`
