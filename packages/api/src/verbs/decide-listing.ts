import { listAwardsOf, lockListing, moveListing } from '@muster/data'
import { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import type { Context } from '../context.ts'
import { inOffice } from '../in-scope.ts'
import { recordAudit } from '../record-audit.ts'
import { Conflict, Invalid, NotFound } from '../refusals.ts'
import { readWords } from '../reporting/read-words.ts'
import { refuseOwnOrganization } from '../reviewing/load-for-decision.ts'

export const decideListingInput = z.object({
  organizationId: z.uuid(),
  version: z.int().positive(),
  /** `decline` also takes off what is listed. */
  decision: z.enum(['list', 'decline']),
  reason: z.string().max(10_000).default(''),
})
export type DecideListing = z.output<typeof decideListingInput>

export const decideListingOutput = z.object({ status: z.enum(['listed', 'declined']) })

/**
 * Lists what an organization asked for, in place of what was listed before; or declines it, or takes off what is listed,
 * with a reason that the organization reads. Nobody decides for their own organization.
 * @throws NotPermitted, NotFound, Invalid, Conflict
 */
export async function decideListing(
  ctx: Context,
  { organizationId, version, decision, ...input }: DecideListing,
): Promise<z.infer<typeof decideListingOutput>> {
  return inOffice(ctx, 'directory.decide', async (tx, { by, scope }) => {
    const awards = await listAwardsOf(tx, scope, [organizationId])
    const record = awards.length === 0 ? undefined : await lockListing(tx, { organizationId, version })
    if (record === undefined) throw new NotFound('listing')
    for (const award of awards) refuseOwnOrganization(by, award)
    const { status: from } = record
    if (from !== 'asked' && !(from === 'listed' && decision === 'decline'))
      throw new Conflict('This listing was changed in the meantime. Reload the page to see how it stands.')
    const decided = { decidedBy: by.userId, decidedAt: ctx.now }
    const status = decision === 'list' ? 'listed' : 'declined'
    if (decision === 'list') {
      await moveListing(tx, organizationId, 'listed', { status: 'replaced' })
      await moveListing(tx, organizationId, 'asked', { ...decided, status: 'listed' })
    } else {
      await moveListing(tx, organizationId, from, {
        ...decided,
        status: 'declined',
        reason: reasonIn(input.reason),
      })
    }
    await recordAudit(tx, ctx, {
      action: 'directory.decide',
      subject: `organization ${organizationId}`,
      detail: { version, decision, ...fromTo('status', from, status) },
    })
    return { status }
  })
}

function reasonIn(written: string): string {
  const about = 'what stands in the listing'
  const read = readWords(written, { fewest: 10, most: 1_000, name: 'The reason', about })
  if (read.kind === 'said') return read.text
  throw new Invalid(read.kind === 'wrong' ? read.sentence : 'Write the reason: the organization reads it.')
}
