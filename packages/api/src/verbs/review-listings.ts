import { listFundedListings } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { keptListingOf } from '../directory/kept-listing-of.ts'
import { inOffice } from '../in-scope.ts'
import { policy } from '../policy.ts'
import { keptListing } from '../shapes/listing.ts'

const reviewed = keptListing.extend({ organizationId: z.string(), organizationName: z.string() })

export const reviewListingsOutput = z.object({
  /** Those who decide; the others look on. */
  mayDecide: z.boolean(),
  waiting: z.array(reviewed),
  listed: z.array(reviewed),
})

/** The listings of the organizations that the person's offices fund: what waits, and what is public. @throws NotPermitted */
export async function reviewListings(ctx: Context): Promise<z.infer<typeof reviewListingsOutput>> {
  return inOffice(ctx, 'directory.review', async (tx, { by, scope }) => {
    const all = (await listFundedListings(tx, scope)).map(({ organizationName, ...record }) => ({
      ...keptListingOf(record),
      organizationId: record.organizationId,
      organizationName,
    }))
    return {
      mayDecide: by.roles.has(policy['directory.decide'].roles),
      waiting: all.filter(({ status }) => status === 'asked'),
      listed: all.filter(({ status }) => status === 'listed'),
    }
  })
}
