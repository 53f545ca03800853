import { directoryChoices } from '#lib/directory/directory-choices.ts'
import { shownListing } from '#lib/directory/shown-listing.ts'
import { ask } from '#lib/server/ask.ts'
import { directorySearch } from '#lib/server/directory-search.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const search = directorySearch(event.url)
  const { found, pages, listings } = await ask(event, (api) => api.public.directory(search))
  return {
    search,
    choices: directoryChoices(),
    found,
    pages,
    listings: listings.map((listing) => ({
      id: listing.organizationId,
      confirmedOn: listing.confirmedOn,
      ...shownListing(listing),
    })),
  }
}
