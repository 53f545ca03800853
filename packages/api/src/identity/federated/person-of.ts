import { findFederatedPerson, insertFederatedAccount, lockPersonToLink, type Transaction } from '@muster/data'
import type { Instant } from '../../context.ts'
import type { IdToken } from './read-id-token.ts'

/**
 * Who somebody is whom a provider vouches for, by issuer and subject alone: addresses change hands. Undefined if we do
 * not know them.
 *
 * At their first sign-in they are linked to a person if all of this holds, and otherwise never:
 * - a registered person has exactly the address that the provider says it has verified (whoever accepted an invitation is
 *   registered, whoever only has one is not);
 * - this person has no account at this provider yet: a second one is never added, nor the first replaced;
 * - this person has no other way to sign in (no password, no passkey, no other provider), or is signed in with it in this
 *   very browser now. Else whoever gets hold of somebody's mailbox could walk around their password and second factor;
 * - without another way, no invitation waits for them: who was let in again takes that up first, and the account at the
 *   provider that was taken from them does not come back by itself.
 */
export async function personOf(
  tx: Transaction,
  { sub, email, email_verified: verified }: Pick<IdToken, 'sub' | 'email' | 'email_verified'>,
  { issuer, signedInAs, now }: { issuer: string; signedInAs: string | undefined; now: Instant },
): Promise<{ userId: string; linked: boolean } | undefined> {
  const known = await findFederatedPerson(tx, { issuer, subject: sub })
  if (known !== undefined) return { ...known, linked: false }
  if (email === undefined || verified !== true) return undefined
  const person = await lockPersonToLink(tx, { email: email.toLowerCase(), issuer, now })
  if (person === undefined || person.hasAccountThere) return undefined
  if (person.hasAnotherWay ? person.userId !== signedInAs : person.isInvited) return undefined
  await insertFederatedAccount(tx, { issuer, subject: sub, userId: person.userId, at: now })
  return { userId: person.userId, linked: true }
}
