import type { AwardRecord, OrganizationScope } from '@muster/data'
import { Invalid } from '../refusals.ts'

/**
 * The organization that a file belongs to: the person's own one that holds every award in it, or that all of them pass
 * through or are held by.
 * @throws Invalid if there is none, or more than one might be meant
 */
export function senderOf(awards: readonly AwardRecord[], { organizationIds }: OrganizationScope): string {
  if (awards.length === 0)
    throw new Invalid('That file has no answers in it. Fill in the column "value", and upload it again.')
  const holdsAll = organizationIds.filter((id) => awards.every((award) => award.organizationId === id))
  const answersForAll = organizationIds.filter((id) =>
    awards.every((award) => award.organizationId === id || award.passThroughOrganizationId === id),
  )
  const sender = holdsAll[0] ?? answersForAll[0]
  if (sender === undefined)
    throw new Invalid('That file has awards of two organizations. Send a file for each organization.')
  return sender
}
