import { insertListing, insertNotifications, moveListing, readListingVersions } from '@muster/data'
import { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import type { Context } from '../context.ts'
import { listingStatement } from '../directory/listing-statement.ts'
import { loadOwnOrganization } from '../directory/load-own-organization.ts'
import { readListing } from '../directory/read-listing.ts'
import { inOrganization } from '../in-scope.ts'
import { recordAudit } from '../record-audit.ts'
import { directoryLanguage, directoryService } from '../shapes/listing.ts'
import { stateCode } from '../shapes/codes.ts'
import { unlessTaken } from '../unless-taken.ts'

const written = z.string().max(1_000)

export const askForListingInput = z.object({
  organizationId: z.uuid(),
  name: written,
  services: z.array(directoryService).max(100),
  languages: z.array(directoryLanguage).max(100),
  states: z.array(stateCode).max(100),
  phone: written,
  phoneExtension: written.default(''),
  website: written.default(''),
  hours: written.default(''),
  /** Nobody is listed who did not choose to be. */
  agreed: z.literal(true),
})
export type AskForListing = z.output<typeof askForListingInput>

export const askForListingOutput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('asked'), version: z.int() }),
  z.object({
    kind: z.literal('wrong'),
    problems: z.array(
      z.object({
        field: z.enum([
          'name',
          'services',
          'languages',
          'states',
          'phone',
          'phoneExtension',
          'website',
          'hours',
        ]),
        message: z.string(),
      }),
    ),
  }),
])
export type AskedForListing = z.infer<typeof askForListingOutput>

const taken = 'Somebody else of your organization has just asked. Reload the page to see it.'

/**
 * Asks the office to list an organization, or to change what is listed: that stays as it is until the office agrees. What
 * waited before is replaced. What cannot be kept comes back with the reasons, and nothing is changed.
 * @throws NotPermitted, NotFound, Conflict
 */
export async function askForListing(
  ctx: Context,
  { organizationId, agreed: _, ...input }: AskForListing,
): Promise<AskedForListing> {
  return unlessTaken({ listing_pk: taken, listing_one_asked: taken }, () =>
    inOrganization(ctx, 'directory.ask', async (tx, { by, scope }) => {
      await loadOwnOrganization(tx, scope, organizationId)
      const read = readListing(input)
      if (read.kind === 'wrong') return { kind: 'wrong', problems: [...read.problems] }
      const { last } = await readListingVersions(tx, organizationId)
      const version = (last ?? 0) + 1
      const hadAsked = await moveListing(tx, organizationId, 'asked', { status: 'replaced' })
      await insertListing(tx, {
        organizationId,
        version,
        ...read.content,
        statement: listingStatement,
        askedBy: by.userId,
        askedAt: ctx.now,
      })
      // Of what waited already they were told.
      if (!hadAsked)
        await insertNotifications(tx, {
          kind: 'listing_requested',
          to: { are: 'funders', organizationId },
          onceKey: `listing_requested ${organizationId} ${version}`,
          at: ctx.now,
        })
      await recordAudit(tx, ctx, {
        action: 'directory.ask',
        subject: `organization ${organizationId}`,
        detail: { version, ...fromTo('status', hadAsked ? 'asked' : null, 'asked') },
      })
      return { kind: 'asked', version }
    }),
  )
}
