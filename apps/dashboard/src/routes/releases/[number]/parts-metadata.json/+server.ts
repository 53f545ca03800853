import { ask } from '#lib/server/ask.ts'
import { partsCsvOnTheWeb } from '#lib/server/open-data/data-package.ts'
import { publicJson } from '#lib/server/open-data/public-answer.ts'
import { releaseNumber } from '#lib/server/release-number.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async (event) => {
  const number = releaseNumber(event.params.number)
  const release = await ask(event, (api) => api.public.release({ number }))
  return publicJson(event.request, partsCsvOnTheWeb(release, event.url.origin))
}
