import { and, asc, countDistinct, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { award, listing, organization, program, roleGrant, type ListingStatus } from '../../schema/index.ts'
import { withinScope } from '../awards/within-scope.ts'
import type { OfficeScope, OrganizationScope } from '../identity/scopes.ts'

export type ListingRecord = typeof listing.$inferSelect

/** Of each organization of a scope, the latest version in each status it was in; the latest first. */
export async function readListings(db: Database, scope: OrganizationScope): Promise<ListingRecord[]> {
  const found = await db
    .selectDistinctOn([listing.organizationId, listing.status])
    .from(listing)
    .where(inArray(listing.organizationId, [...scope.organizationIds]))
    .orderBy(asc(listing.organizationId), asc(listing.status), desc(listing.version))
  return found.sort((one, other) => other.version - one.version)
}

/** What of the organizations that have awards of an office waits or is listed, by the name on the award. */
export async function listFundedListings(
  db: Database,
  scope: OfficeScope,
): Promise<(ListingRecord & { organizationName: string })[]> {
  const funded = db
    .select({ id: award.organizationId })
    .from(award)
    .innerJoin(program, eq(program.id, award.programId))
    .where(withinScope(scope))
  const found = await db
    .select({ listing, organizationName: organization.name })
    .from(listing)
    .innerJoin(organization, eq(organization.id, listing.organizationId))
    .where(and(inArray(listing.organizationId, funded), inArray(listing.status, ['asked', 'listed'])))
    .orderBy(asc(organization.name), asc(organization.id), asc(listing.version))
  return found.map(({ listing: record, organizationName }) => ({ ...record, organizationName }))
}

/** How many organizations that a person's offices have awards with ask to be listed, or to change what is. */
export async function countListingsToDecide(db: Database, userId: string): Promise<number> {
  const [row] = await db
    .select({ waiting: countDistinct(listing.organizationId) })
    .from(listing)
    .innerJoin(award, eq(award.organizationId, listing.organizationId))
    .innerJoin(program, eq(program.id, award.programId))
    .innerJoin(roleGrant, eq(roleGrant.officeId, program.officeId))
    .where(and(eq(listing.status, 'asked'), eq(roleGrant.userId, userId)))
  return row?.waiting ?? 0
}

/** One version; undefined if there is none. Held until the transaction ends. */
export async function lockListing(
  db: Database,
  { organizationId, version }: Pick<ListingRecord, 'organizationId' | 'version'>,
): Promise<ListingRecord | undefined> {
  const [found] = await db
    .select()
    .from(listing)
    .where(and(eq(listing.organizationId, organizationId), eq(listing.version, version)))
    .for('update')
  return found
}

/** The number of the last version of an organization, and of the versions that wait and that are listed; null for none. */
export async function readListingVersions(
  db: Database,
  organizationId: string,
): Promise<{ last: number | null; asked: number | null; listed: number | null }> {
  const versionOf = (status: ListingStatus) =>
    sql<number | null>`max(${listing.version}) filter (where ${listing.status} = ${status})`
  const [found] = await db
    .select({
      last: sql<number | null>`max(${listing.version})`,
      asked: versionOf('asked'),
      listed: versionOf('listed'),
    })
    .from(listing)
    .where(eq(listing.organizationId, organizationId))
  return found ?? { last: null, asked: null, listed: null }
}
