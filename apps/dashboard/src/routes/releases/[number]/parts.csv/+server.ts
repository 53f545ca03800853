import { partsDownload } from '#lib/release/parts-csv.ts'
import { ask } from '#lib/server/ask.ts'
import { releaseNumber } from '#lib/server/release-number.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async (event) => {
  const number = releaseNumber(event.params.number)
  const { release, parts } = await ask(event, (api) => api.public.parts({ number }))
  const file = partsDownload(parts, release, `muster-release-${number}-parts.csv`)
  file.headers.set('access-control-allow-origin', '*')
  return file
}
