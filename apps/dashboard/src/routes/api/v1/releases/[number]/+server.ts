import { ask } from '#lib/server/ask.ts'
import { publicJson } from '#lib/server/open-data/public-answer.ts'
import { releaseInApi } from '#lib/server/open-data/release-in-api.ts'
import { releaseNumber } from '#lib/server/release-number.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async (event) => {
  const asked = event.params.number
  const number = asked === 'latest' ? undefined : releaseNumber(asked)
  const { tables, ...release } = await ask(event, (api) => api.public.release({ number }))
  const keeping = asked === 'latest' ? 'latest' : 'numbered'
  return publicJson(event.request, releaseInApi(release, tables, event.url.origin), keeping)
}
