import { federatedProviders, startFederated } from '@muster/api'
import { error, fail, type RequestEvent } from '@sveltejs/kit'
import { contextOf } from '#lib/server/caller.ts'
import { withSession } from '#lib/server/session.ts'
import { nextIn } from '../../way-back.ts'
import type { Actions, PageServerLoad } from './$types'

async function providerIn(event: RequestEvent<{ provider: string }>) {
  const { settings } = await contextOf(event)
  return federatedProviders(settings).find(({ id }) => id === event.params.provider) ?? error(404)
}

const needIn = ({ searchParams }: URL) => (searchParams.get('need') === 'two' ? 'two' : 'one')

export const load: PageServerLoad = async (event) => ({
  provider: await providerIn(event),
  next: nextIn(event.url),
  need: needIn(event.url),
})

export const actions: Actions = {
  /** Asks the provider where to go, and gives the browser what binds the sign-in to it. */
  default: async (event) => {
    const { id } = await providerIn(event)
    const asked = { provider: id, next: nextIn(event.url) ?? '', need: needIn(event.url) } as const
    const tried = await withSession(event, (request) => startFederated(request, asked))
    if (tried.kind === 'refused') return fail(tried.status, { problem: tried.message })
    return { location: tried.value.location }
  },
}
