import type { Context } from '../../context.ts'
import { askForListing } from '../../verbs/ask-for-listing.ts'
import { decideListing } from '../../verbs/decide-listing.ts'

/** An organization that is listed, and asks for a change that its office has not decided on. */
export async function makeListing(
  { grantee, officer }: { grantee: Context; officer: Context },
  organizationId: string,
): Promise<void> {
  const listing = {
    organizationId,
    name: 'A house',
    services: ['medical' as const],
    languages: ['en' as const],
    states: ['TX' as const],
    phone: '2025550100',
    phoneExtension: '',
    website: '',
    hours: '',
    agreed: true as const,
  }
  await askForListing(grantee, listing)
  await decideListing(officer, { organizationId, version: 1, decision: 'list', reason: '' })
  await askForListing(grantee, { ...listing, hours: 'Day and night' })
}
