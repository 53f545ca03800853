import { inScopeOf, type AwardScope, type Transaction } from '@muster/data'
import type { Context } from './context.ts'
import { permitInOffice, permitInOrganization, type OfficePermit, type OrganizationPermit } from './permit.ts'
import type { OfficeVerb, OrganizationVerb } from './policy.ts'

/**
 * How a verb of an organization reads and writes: what the policy permits, in one transaction, with nothing in it but
 * the organization's own. `work` may run again when the database broke a deadlock.
 * @throws NotPermitted
 */
export async function inOrganization<T>(
  ctx: Context,
  verb: OrganizationVerb,
  work: (tx: Transaction, permit: OrganizationPermit) => Promise<T>,
): Promise<T> {
  const permit = permitInOrganization(ctx.actor, verb)
  return behindTheWall(ctx, permit, work)
}

/** The same for a verb of an office: nothing in it but the awards of its programs. @throws NotPermitted */
export async function inOffice<T>(
  ctx: Context,
  verb: OfficeVerb,
  work: (tx: Transaction, permit: OfficePermit) => Promise<T>,
): Promise<T> {
  const permit = permitInOffice(ctx.actor, verb)
  return behindTheWall(ctx, permit, work)
}

/** The database holds the scope as well: a query that forgot its condition finds nothing of anybody else. */
const behindTheWall = <T, Permit extends { readonly scope: AwardScope }>(
  { store }: Context,
  permit: Permit,
  work: (tx: Transaction, permit: Permit) => Promise<T>,
): Promise<T> => inScopeOf(store.db, permit.scope, (tx) => work(tx, permit))
