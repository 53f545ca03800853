import { asPublic, countDirectory, searchDirectory } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { publicListingOf } from '../directory/public-listing-of.ts'
import { permit } from '../permit.ts'
import { stateCode } from '../shapes/codes.ts'
import { directoryLanguage, directoryService, publicListing } from '../shapes/listing.ts'

export const publicDirectoryInput = z.object({
  service: directoryService.optional(),
  language: directoryLanguage.optional(),
  state: stateCode.optional(),
  /** From 1. */
  page: z.int().positive().max(10_000).default(1),
})

export const publicDirectoryOutput = z.object({
  /** How many fit, on all pages. */
  found: z.int(),
  pages: z.int(),
  listings: z.array(publicListing),
})

/** As many as one reads on a telephone. */
const pageSize = 20

/** A page of the organizations that chose to be listed and fit what somebody looks for, by name. */
export async function publicDirectory(
  ctx: Context,
  { page, ...search }: z.output<typeof publicDirectoryInput>,
): Promise<z.infer<typeof publicDirectoryOutput>> {
  permit(ctx.actor, 'public.directory')
  return asPublic(ctx.store.db, async (tx) => {
    const found = await countDirectory(tx, search)
    const listings = await searchDirectory(tx, search, { from: (page - 1) * pageSize, most: pageSize })
    return { found, pages: Math.ceil(found / pageSize), listings: listings.map(publicListingOf) }
  })
}
