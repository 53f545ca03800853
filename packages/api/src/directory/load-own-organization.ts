import { listAwardsOf, type OrganizationScope, type Transaction } from '@muster/data'
import { NotFound } from '../refusals.ts'

/**
 * An organization of the scope that has an award: only then is there an office that looks at its listing. What passes
 * through an organization is not its to list. @throws NotFound
 */
export async function loadOwnOrganization(
  tx: Transaction,
  scope: OrganizationScope,
  organizationId: string,
): Promise<{ name: string }> {
  const isOwn = scope.organizationIds.includes(organizationId)
  const [award] = isOwn ? await listAwardsOf(tx, scope, [organizationId]) : []
  if (award === undefined) throw new NotFound('organization')
  return { name: award.organizationName }
}
