import type { DirectoryLanguage, DirectoryService, StateCode } from '@muster/metrics'
import { and, arrayContains, asc, eq, sql, type SQL } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { listing } from '../../schema/index.ts'
import type { ListingRecord } from './read-listings.ts'

/** What somebody looks for; all of it must fit. */
export interface DirectorySearch {
  readonly service?: DirectoryService | undefined
  readonly language?: DirectoryLanguage | undefined
  readonly state?: StateCode | undefined
}

/** A listing as everybody reads it. */
export type PublicListingRecord = Pick<
  ListingRecord,
  | 'organizationId'
  | 'name'
  | 'services'
  | 'languages'
  | 'states'
  | 'phone'
  | 'phoneExtension'
  | 'website'
  | 'hours'
  | 'confirmedAt'
>

const columns = {
  organizationId: listing.organizationId,
  name: listing.name,
  services: listing.services,
  languages: listing.languages,
  states: listing.states,
  phone: listing.phone,
  phoneExtension: listing.phoneExtension,
  website: listing.website,
  hours: listing.hours,
  confirmedAt: listing.confirmedAt,
}

const listed = ({ service, language, state }: DirectorySearch): SQL | undefined =>
  and(
    eq(listing.status, 'listed'),
    service === undefined ? undefined : arrayContains(listing.services, [service]),
    language === undefined ? undefined : arrayContains(listing.languages, [language]),
    state === undefined ? undefined : arrayContains(listing.states, [state]),
  )

/** What is listed and fits, by name; a part of it, `from` counting from 0. Nothing that waits, or was taken off. */
export async function searchDirectory(
  db: Database,
  search: DirectorySearch,
  { from, most }: { from: number; most: number },
): Promise<PublicListingRecord[]> {
  return db
    .select(columns)
    .from(listing)
    .where(listed(search))
    .orderBy(asc(sql`lower(${listing.name})`), asc(listing.organizationId))
    .limit(most)
    .offset(from)
}

/** How many listings fit. */
export const countDirectory = (db: Database, search: DirectorySearch): Promise<number> =>
  db.$count(listing, listed(search))
