import { listAwardsOf, readListings } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { keptListingOf } from '../directory/kept-listing-of.ts'
import { listingStatement } from '../directory/listing-statement.ts'
import { inOrganization } from '../in-scope.ts'
import { policy } from '../policy.ts'
import { keptListing } from '../shapes/listing.ts'

export const myListingsOutput = z.object({
  /** What somebody agrees to who asks. */
  statement: z.string(),
  /** The organizations of the person that have awards, by name. */
  organizations: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      /** Whether the person may ask, confirm and withdraw, or only looks on. */
      mayChange: z.boolean(),
      /** The latest version in each status, the latest first. */
      versions: z.array(keptListing),
    }),
  ),
})

/** How the organizations of the person stand in the public directory. @throws NotPermitted */
export async function myListings(ctx: Context): Promise<z.infer<typeof myListingsOutput>> {
  return inOrganization(ctx, 'directory.mine', async (tx, { by, scope }) => {
    const awards = await listAwardsOf(tx, scope, scope.organizationIds)
    const names = new Map(awards.map((award) => [award.organizationId, award.organizationName]))
    const versions = await readListings(tx, scope)
    const changing = by.roles.organizationsWith(policy['directory.ask'].roles).organizationIds
    return {
      statement: listingStatement,
      organizations: [...names]
        .map(([id, name]) => ({
          id,
          name,
          mayChange: changing.includes(id),
          versions: versions.filter(({ organizationId }) => organizationId === id).map(keptListingOf),
        }))
        .sort((one, other) => one.name.localeCompare(other.name)),
    }
  })
}
