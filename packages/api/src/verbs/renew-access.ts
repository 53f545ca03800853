import {
  endSessions,
  insertInvitation,
  isInvited,
  listGrants,
  lockDisabledAt,
  readSecurity,
  removeWaysIn,
  withTransaction,
  type GrantRecord,
  type SecurityRecord,
  type Transaction,
} from '@muster/data'
import type { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import type { Person } from '../actor.ts'
import type { Context } from '../context.ts'
import { invitationEnd } from '../identity/invitation-state.ts'
import { covers, reachOf } from '../identity/reach.ts'
import { refuseTooManyMails } from '../identity/refuse-too-many-mails.ts'
import { permitAmongPeople } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { Conflict, NotFound } from '../refusals.ts'
import type { personIdInput } from './disable-person.ts'

/**
 * For somebody who forgot their password or lost their authenticator, who has another account at their agency's provider
 * by now, or one that cannot stand for a signature: takes away every way to sign in that they had, ends their sessions, and
 * sends an invitation to the address of their account, with which they choose a new password. Their roles stay. Only
 * whoever could give all these roles may do it: they know the person.
 * @throws NotPermitted, NotFound, TooMany, Conflict for oneself, for a closed account, for roles elsewhere, and while such
 * an invitation waits
 */
export async function renewAccess(
  ctx: Context,
  { personId }: z.output<typeof personIdInput>,
): Promise<{ id: string }> {
  const by = permitAmongPeople(ctx.actor, 'people.renewAccess')
  await refuseTooManyMails(ctx.store.db, by.userId)
  const id = ctx.newId()
  return withTransaction(ctx.store.db, async (tx) => {
    const grant = await grantInReach(tx, by, personId)
    const security = await securityInReach(tx, by, personId)
    const { email } = security
    const { role, organizationId, officeId } = grant
    const place = {
      ...(organizationId !== null && { organizationId }),
      ...(officeId !== null && { officeId }),
    }
    if (await isInvited(tx, { email, role, ...place, now: ctx.now }))
      throw new Conflict('A new way in is on its way to this person. Send that invitation again instead.')
    await removeWaysIn(tx, personId)
    await endSessions(tx, personId)
    await insertInvitation(tx, {
      id,
      email,
      role,
      ...place,
      invitedBy: by.userId,
      invitedAt: ctx.now,
      expiresAt: invitationEnd(ctx.now),
      mailState: 'waiting',
    })
    await recordAudit(tx, ctx, {
      action: 'people.renewAccess',
      subject: `person ${personId}`,
      detail: { invitation: `invitation ${id}`, ...fromTo('waysIn', waysInOf(security), []) },
    })
    return { id: personId }
  })
}

/** One of the person's roles, if all of them are within what `by` may give. */
async function grantInReach(tx: Transaction, by: Person, personId: string): Promise<GrantRecord> {
  const own = await reachOf(tx, by)
  const held = await listGrants(tx, personId)
  const [first] = held.filter((grant) => covers(own, grant))
  if (first === undefined) throw new NotFound('person')
  if (held.some((grant) => !covers(own, grant)))
    throw new Conflict('This person also has a role elsewhere. Ask a system administrator to do it.')
  return first
}

/** How the person can sign in, and where the invitation goes: the address of the account, never another. */
async function securityInReach(tx: Transaction, by: Person, personId: string): Promise<SecurityRecord> {
  if (personId === by.userId)
    throw new Conflict(
      'You are signed in: change your password, authenticator app and passkeys in your account.',
    )
  const disabledAt = await lockDisabledAt(tx, personId)
  const security = await readSecurity(tx, personId)
  if (security === undefined) throw new NotFound('person')
  if (disabledAt !== null) throw new Conflict('This account is closed.')
  return security
}

/** The ways to sign in that a person has, in the words of the record. */
const waysInOf = ({ hasPassword, authenticator, passkeys, issuers }: SecurityRecord): string[] => [
  ...(hasPassword ? ['password'] : []),
  ...(authenticator ? ['authenticator'] : []),
  ...(passkeys.length > 0 ? ['passkey'] : []),
  ...(issuers.length > 0 ? ['agency'] : []),
]
