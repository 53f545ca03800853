import { and, eq } from 'drizzle-orm'
import type { Transaction } from '../../database.ts'
import { listing, type ListingStatus } from '../../schema/index.ts'
import type { ListingRecord } from './read-listings.ts'

export type NewListing = Omit<
  typeof listing.$inferInsert,
  'status' | 'confirmedAt' | 'decidedBy' | 'decidedAt' | 'reason'
>

/** A version that waits for the office. A second one that waits breaks `listing_one_asked`, a taken number `listing_pk`. */
export async function insertListing(tx: Transaction, added: NewListing): Promise<void> {
  await tx.insert(listing).values({ ...added, status: 'asked', confirmedAt: added.askedAt })
}

/** Moves the version of an organization that is in one status to another. False if none is in it. */
export async function moveListing(
  tx: Transaction,
  organizationId: string,
  from: ListingStatus,
  to: Partial<Pick<ListingRecord, 'status' | 'confirmedAt' | 'decidedBy' | 'decidedAt' | 'reason'>>,
): Promise<boolean> {
  const moved = await tx
    .update(listing)
    .set(to)
    .where(and(eq(listing.organizationId, organizationId), eq(listing.status, from)))
    .returning({ version: listing.version })
  return moved.length > 0
}
