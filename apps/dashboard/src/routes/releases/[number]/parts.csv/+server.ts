import { paths } from '#lib/paths.ts'
import { partsDownload } from '#lib/release/parts-csv.ts'
import { ask } from '#lib/server/ask.ts'
import { releaseNumber } from '#lib/server/release-number.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async (event) => {
  const number = releaseNumber(event.params.number)
  const { release, parts } = await ask(event, (api) => api.public.parts({ number }))
  const file = partsDownload(parts, release, `muster-release-${number}-parts.csv`)
  const metadata = `<${paths.releasePartsMetadata(number)}>; rel="describedby"; type="application/csvm+json"`
  file.headers.set('link', metadata)
  file.headers.set('access-control-allow-origin', '*')
  return file
}
