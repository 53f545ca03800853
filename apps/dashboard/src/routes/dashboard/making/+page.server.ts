import { error } from '@sveltejs/kit'
import { figureInAddress } from '#lib/figure-in-address.ts'
import { ask } from '#lib/server/ask.ts'
import { pageAsked } from '#lib/server/page-asked.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const figure = figureInAddress(event.url.searchParams)
  if (figure === undefined)
    error(404, 'This address names no figure. Go back to the dashboard and choose one.', { forReaders: true })
  const { page } = pageAsked(event.url)
  const making = await ask(event, (api) => api.dashboard.making({ ...figure, page }))
  // Asked again within the hour, it changes nothing.
  if (making.toRemember) await ask(event, (api) => api.dashboard.remember(figure))
  return { figure, making }
}
