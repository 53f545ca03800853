import { asc, eq } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { office, organization, roleGrant, user } from '../../schema/index.ts'
import { grantsFrom, type Grant, type Grants } from './scopes.ts'

/** A person with the grants that hold now, or undefined if nobody has this id. */
export async function readGrants(
  db: Database,
  userId: string,
): Promise<{ name: string; grants: Grants } | undefined> {
  const rows = await db
    .select({
      name: user.name,
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
    .where(eq(user.id, userId))
    .orderBy(asc(roleGrant.role), asc(organization.name), asc(office.name))
  const [first] = rows
  if (first === undefined) return undefined
  return { name: first.name, grants: grantsFrom(rows.flatMap(toGrant)) }
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
      return officeId && officeName ? [{ role, officeId, officeName }] : []
    case 'data_steward':
    case 'administrator':
      return [{ role }]
  }
}
