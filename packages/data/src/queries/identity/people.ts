import { and, asc, eq, inArray, or, sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Database } from '../../database.ts'
import { award, office, organization, program, roleGrant, user, type Role } from '../../schema/index.ts'

/** Where somebody may look after people: everywhere, or in these places. */
export type Reach = 'everywhere' | { organizationIds: readonly string[]; officeIds: readonly string[] }

export interface Place {
  id: string
  name: string
}

/**
 * The organizations of a reach that begins with some organizations (and includes those whose awards pass through them) and
 * some offices (and includes those that hold awards of their programs), and the offices themselves; by name.
 */
export async function readPlacesInReach(
  db: Database,
  from: Reach,
): Promise<{ organizations: Place[]; offices: Place[] }> {
  const organizations = db.select({ id: organization.id, name: organization.name }).from(organization)
  const offices = db.select({ id: office.id, name: office.name }).from(office)
  if (from === 'everywhere')
    return {
      organizations: await organizations.orderBy(asc(organization.name)),
      offices: await offices.orderBy(asc(office.name)),
    }
  const subrecipients = db
    .select({ id: award.organizationId })
    .from(award)
    .where(inArray(award.passThroughOrganizationId, [...from.organizationIds]))
  const grantees = db
    .select({ id: award.organizationId })
    .from(award)
    .innerJoin(program, eq(program.id, award.programId))
    .where(inArray(program.officeId, [...from.officeIds]))
  return {
    organizations: await organizations
      .where(
        or(
          inArray(organization.id, [...from.organizationIds]),
          inArray(organization.id, subrecipients),
          inArray(organization.id, grantees),
        ),
      )
      .orderBy(asc(organization.name)),
    offices: await offices.where(inArray(office.id, [...from.officeIds])).orderBy(asc(office.name)),
  }
}

/** One role of a person; a person without any stands there once, with nulls. */
export interface PersonRow {
  userId: string
  name: string
  email: string
  disabledAt: Date | null
  grantId: string | null
  role: Role | null
  organizationName: string | null
  officeName: string | null
}

/** The people of a reach, with the roles that they hold within it, by name. */
export async function listPeople(db: Database, reach: Reach): Promise<PersonRow[]> {
  return db
    .select({
      userId: user.id,
      name: user.name,
      email: user.email,
      disabledAt: user.disabledAt,
      grantId: roleGrant.id,
      role: roleGrant.role,
      organizationName: organization.name,
      officeName: office.name,
    })
    .from(user)
    .leftJoin(roleGrant, eq(roleGrant.userId, user.id))
    .leftJoin(organization, eq(organization.id, roleGrant.organizationId))
    .leftJoin(office, eq(office.id, roleGrant.officeId))
    .where(withinReach(reach, roleGrant))
    .orderBy(asc(user.name), asc(user.id), asc(roleGrant.role), asc(organization.name), asc(office.name))
}

interface PlaceColumns {
  organizationId: AnyPgColumn
  officeId: AnyPgColumn
}

/** The condition on a table whose rows belong to an organization or an office. */
export function withinReach(reach: Reach, { organizationId, officeId }: PlaceColumns): SQL | undefined {
  if (reach === 'everywhere') return undefined
  return or(inArray(organizationId, [...reach.organizationIds]), inArray(officeId, [...reach.officeIds]))
}

/** Whether a person holds a role in a place. */
export async function holdsRole(
  db: Database,
  { email, role, organizationId, officeId }: { email: string; role: Role } & PlaceOfRole,
): Promise<boolean> {
  const found = await db
    .select({ id: roleGrant.id })
    .from(roleGrant)
    .innerJoin(user, eq(user.id, roleGrant.userId))
    .where(
      and(
        eq(user.email, email),
        eq(roleGrant.role, role),
        samePlace(roleGrant, { organizationId, officeId }),
      ),
    )
  return found.length > 0
}

/** At most one of the two; neither for a role of the whole installation. */
export interface PlaceOfRole {
  organizationId?: string | null | undefined
  officeId?: string | null | undefined
}

export const samePlace = (
  table: PlaceColumns,
  { organizationId = null, officeId = null }: PlaceOfRole,
): SQL =>
  sql`${table.organizationId} is not distinct from ${organizationId}::uuid
    and ${table.officeId} is not distinct from ${officeId}::uuid`
