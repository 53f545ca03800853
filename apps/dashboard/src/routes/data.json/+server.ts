import { error } from '@sveltejs/kit'
import { ask } from '#lib/server/ask.ts'
import { dataCatalog } from '#lib/server/open-data/data-catalog.ts'
import { publicJson } from '#lib/server/open-data/public-answer.ts'
import type { RequestHandler } from './$types'

/** The catalog of released data, where programs of data.gov look for it. */
export const GET: RequestHandler = async (event) => {
  const { publisher, demonstration } = event.locals
  if (publisher === undefined) error(404, 'Nobody has said yet who publishes the data of this site.')
  const releases = await ask(event, (api) => api.public.releases())
  const catalog = dataCatalog({ releases, publisher, demonstration, origin: event.url.origin })
  return publicJson(event.request, catalog, 'latest')
}
