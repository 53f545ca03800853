import { ask } from '#lib/server/ask.ts'
import { publicJson } from '#lib/server/open-data/public-answer.ts'
import { tableInApi } from '#lib/server/open-data/table-in-api.ts'
import { releaseNumber } from '#lib/server/release-number.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async (event) => {
  const { number: asked, metric } = event.params
  const number = asked === 'latest' ? undefined : releaseNumber(asked)
  const by = event.url.searchParams.get('by') || undefined
  const table = await ask(event, (api) => api.public.table({ number, metric, ...(by && { by }) }))
  const keeping = number === undefined ? 'latest' : 'numbered'
  return publicJson(event.request, tableInApi(table, event.url.origin), keeping)
}
