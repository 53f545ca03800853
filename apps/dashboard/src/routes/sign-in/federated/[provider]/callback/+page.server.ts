import { FederatedRefusal, federatedProviders, finishFederated } from '@muster/api'
import { error, redirect } from '@sveltejs/kit'
import { sameOriginPath } from '#lib/same-origin-path.ts'
import { contextOf } from '#lib/server/caller.ts'
import { homeFor } from '#lib/server/home.ts'
import { withSession } from '#lib/server/session.ts'
import type { PageServerLoad } from './$types'

/** Where the provider sends people back. */
export const load: PageServerLoad = async (event) => {
  const { settings } = await contextOf(event)
  const { url, params } = event
  const provider = federatedProviders(settings).find(({ id }) => id === params.provider) ?? error(404)
  let refused: FederatedRefusal | undefined
  const tried = await withSession(event, (request) =>
    finishFederated(request, { provider: provider.id, url }).catch((cause: unknown) => {
      if (cause instanceof FederatedRefusal) refused = cause
      throw cause
    }),
  )
  if (tried.kind === 'done') {
    redirect(303, sameOriginPath(tried.value.next, url.origin) ?? (await homeFor(event)))
  }
  return {
    provider,
    problem: tried.message,
    next: sameOriginPath(refused?.next, url.origin),
    secondFactorMissing: refused?.secondFactorMissing ?? false,
    again: refused?.of === 'proof',
  }
}
