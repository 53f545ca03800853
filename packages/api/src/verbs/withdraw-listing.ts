import { moveListing } from '@muster/data'
import { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import type { Context } from '../context.ts'
import { loadOwnOrganization } from '../directory/load-own-organization.ts'
import { inOrganization } from '../in-scope.ts'
import { recordAudit } from '../record-audit.ts'
import { Conflict } from '../refusals.ts'

export const withdrawListingInput = z.object({ organizationId: z.uuid() })
export const withdrawListingOutput = z.object({ wasListed: z.boolean() })

/** Takes an organization out of the directory at once, and back what waits. @throws NotPermitted, NotFound, Conflict */
export async function withdrawListing(
  ctx: Context,
  { organizationId }: z.output<typeof withdrawListingInput>,
): Promise<z.infer<typeof withdrawListingOutput>> {
  return inOrganization(ctx, 'directory.withdraw', async (tx, { scope }) => {
    await loadOwnOrganization(tx, scope, organizationId)
    const wasListed = await moveListing(tx, organizationId, 'listed', { status: 'withdrawn' })
    const hadAsked = await moveListing(tx, organizationId, 'asked', { status: 'withdrawn' })
    if (!wasListed && !hadAsked) throw new Conflict('You are not listed, and nothing waits.')
    await recordAudit(tx, ctx, {
      action: 'directory.withdraw',
      subject: `organization ${organizationId}`,
      detail: fromTo('status', wasListed ? 'listed' : 'asked', 'withdrawn'),
    })
    return { wasListed }
  })
}
