import { fail } from '@sveltejs/kit'
import { shownListing } from '#lib/directory/shown-listing.ts'
import { ask } from '#lib/server/ask.ts'
import { attempt } from '#lib/server/attempt.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { mayDecide, waiting, listed } = await ask(event, (api) => api.directory.review())
  const inWords = <T extends (typeof waiting)[number]>(listing: T) => ({
    ...listing,
    shown: shownListing(listing),
  })
  return { mayDecide, waiting: waiting.map(inWords), listed: listed.map(inWords) }
}

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    const textOf = (name: string) => String(form.get(name) ?? '')
    const key = textOf('organizationId')
    const reason = textOf('reason')
    const decided = await attempt(event, (api) =>
      api.directory.decide({
        organizationId: key,
        version: Number(textOf('version')),
        decision: textOf('decision') === 'list' ? 'list' : 'decline',
        reason,
      }),
    )
    if (decided.kind === 'refused') return fail(decided.status, { problem: decided.message, key, reason })
    return { status: decided.value.status }
  },
}
