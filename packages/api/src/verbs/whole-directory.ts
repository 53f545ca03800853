import { asPublic, searchDirectory } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { publicListingOf } from '../directory/public-listing-of.ts'
import { permit } from '../permit.ts'
import { publicListing, type PublicListing } from '../shapes/listing.ts'

export const wholeDirectoryOutput = z.array(publicListing)

/** More organizations than have awards in any country. */
const most = 10_000

/** All that is listed, by name, for a file. */
export async function wholeDirectory(ctx: Context): Promise<PublicListing[]> {
  permit(ctx.actor, 'public.wholeDirectory')
  const part = { from: 0, most }
  return (await asPublic(ctx.store.db, (tx) => searchDirectory(tx, {}, part))).map(publicListingOf)
}
