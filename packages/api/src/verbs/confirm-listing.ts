import { moveListing, readListingVersions } from '@muster/data'
import { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import type { Context } from '../context.ts'
import { loadOwnOrganization } from '../directory/load-own-organization.ts'
import { inOrganization } from '../in-scope.ts'
import { recordAudit } from '../record-audit.ts'
import { Conflict } from '../refusals.ts'

/** `version`: what the person had before them. */
export const confirmListingInput = z.object({ organizationId: z.uuid(), version: z.int().positive() })
export const confirmListingOutput = z.object({ confirmedAt: z.string() })

/** Says that all that is listed is still right; the public reads since when. @throws NotPermitted, NotFound, Conflict */
export async function confirmListing(
  ctx: Context,
  { organizationId, version }: z.output<typeof confirmListingInput>,
): Promise<z.infer<typeof confirmListingOutput>> {
  return inOrganization(ctx, 'directory.confirm', async (tx, { scope }) => {
    await loadOwnOrganization(tx, scope, organizationId)
    const { listed } = await readListingVersions(tx, organizationId)
    const confirmed =
      listed === version && (await moveListing(tx, organizationId, 'listed', { confirmedAt: ctx.now }))
    if (!confirmed) throw new Conflict('What is listed has changed. Reload the page, and look at it again.')
    await recordAudit(tx, ctx, {
      action: 'directory.confirm',
      subject: `organization ${organizationId}`,
      detail: { version, ...fromTo('status', 'listed', 'listed') },
    })
    return { confirmedAt: ctx.now }
  })
}
