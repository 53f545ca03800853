import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { office, organization, roleGrant, user, type Role } from '../../schema/index.ts'
import { grantsFrom, type Grant, type Grants } from './scopes.ts'

/** Somebody who may act, with the grants that hold now. */
export interface ActingPerson {
  name: string
  email: string
  grants: Grants
  /** What they hold, but may not use now. */
  withheld: readonly Grant[]
}

/**
 * A person with the grants that hold now, or undefined if nobody has this id or their account is disabled. Roles in
 * `withholding` give nothing, and are listed apart.
 */
export async function readGrants(
  db: Database,
  userId: string,
  { withholding = [] }: { withholding?: readonly Role[] } = {},
): Promise<ActingPerson | undefined> {
  const rows = await db
    .select({
      name: user.name,
      email: user.email,
      role: roleGrant.role,
      organizationId: organization.id,
      organizationName: organization.name,
      officeId: office.id,
      officeName: office.name,
    })
    .from(user)
    .leftJoin(roleGrant, eq(roleGrant.userId, user.id))
    .leftJoin(organization, eq(organization.id, roleGrant.organizationId))
    .leftJoin(office, eq(office.id, roleGrant.officeId))
    .where(and(eq(user.id, userId), isNull(user.disabledAt)))
    .orderBy(asc(roleGrant.role), asc(organization.name), asc(office.name))
  const [first] = rows
  if (first === undefined) return undefined
  const held = rows.flatMap(toGrant)
  return {
    name: first.name,
    email: first.email,
    grants: grantsFrom(held.filter(({ role }) => !withholding.includes(role))),
    withheld: held.filter(({ role }) => withholding.includes(role)),
  }
}

interface Row {
  role: Grant['role'] | null
  organizationId: string | null
  organizationName: string | null
  officeId: string | null
  officeName: string | null
}

// A grant without its scope gives nothing; a check of the table keeps such rows out in the first place.
function toGrant({ role, organizationId, organizationName, officeId, officeName }: Row): Grant[] {
  switch (role) {
    case null:
      return []
    case 'reporter':
    case 'certifying_official':
      return organizationId && organizationName ? [{ role, organizationId, organizationName }] : []
    case 'program_officer':
    case 'office_administrator':
      return officeId && officeName ? [{ role, officeId, officeName }] : []
    case 'data_steward':
    case 'system_administrator':
      return [{ role }]
  }
}
