import { explored } from '#lib/server/explored.ts'
import { noFigures } from '#lib/server/no-figures.ts'
import { publicJson } from '#lib/server/open-data/public-answer.ts'
import { tableInApi } from '#lib/server/open-data/table-in-api.ts'
import type { RequestHandler } from './$types'

/** What a page to explore shows, in the shape of the public API. */
export const GET: RequestHandler = async (event) => {
  const found = await explored(event)
  if (found === null) return noFigures()
  const keeping = found.chosen.release === undefined ? 'latest' : 'numbered'
  return publicJson(event.request, tableInApi(found.shown, event.url.origin), keeping)
}
