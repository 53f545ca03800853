import { federatedProviders, startFederated, startFederatedProof } from '@muster/api'
import { error, fail, type RequestEvent } from '@sveltejs/kit'
import { contextOf } from '#lib/server/caller.ts'
import { withSession } from '#lib/server/session.ts'
import { nextIn } from '../../way-back.ts'
import type { Actions, PageServerLoad } from './$types'

async function providerIn(event: RequestEvent<{ provider: string }>) {
  const { settings } = await contextOf(event)
  return federatedProviders(settings).find(({ id }) => id === event.params.provider) ?? error(404)
}

const askedIn = ({ searchParams }: URL) => ({
  need: searchParams.get('need') === 'two' ? ('two' as const) : ('one' as const),
  again: searchParams.get('again') === 'yes',
})

export const load: PageServerLoad = async (event) => ({
  provider: await providerIn(event),
  next: nextIn(event.url),
  ...askedIn(event.url),
})

export const actions: Actions = {
  /** Asks the provider where to go, and gives the browser what binds the way there to it. */
  default: async (event) => {
    const { id: provider } = await providerIn(event)
    const next = nextIn(event.url) ?? ''
    const { need, again } = askedIn(event.url)
    const tried = await withSession(event, (request) =>
      again
        ? startFederatedProof(request, { provider, next })
        : startFederated(request, { provider, next, need }),
    )
    if (tried.kind === 'refused') return fail(tried.status, { problem: tried.message })
    return { location: tried.value.location }
  },
}
