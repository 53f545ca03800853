import { error } from '@sveltejs/kit'
import { paths } from '#lib/paths.ts'
import { csvDownload } from '#lib/release/csv-download.ts'
import { ask } from '#lib/server/ask.ts'
import { releaseNumber } from '#lib/server/release-number.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async (event) => {
  const number = releaseNumber(event.params.number)
  const { tables, ...release } = await ask(event, (api) => api.public.release({ number }))
  if (release.withdrawn !== null) error(410, `Release ${number} was withdrawn. Its page says why.`)
  const file = csvDownload(tables, release, `muster-release-${number}.csv`)
  // https://www.w3.org/TR/tabular-data-model/#link-header
  const metadata = `<${paths.releaseCsvMetadata(number)}>; rel="describedby"; type="application/csvm+json"`
  file.headers.set('link', metadata)
  file.headers.set('access-control-allow-origin', '*')
  return file
}
