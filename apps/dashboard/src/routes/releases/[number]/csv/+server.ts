import { error } from '@sveltejs/kit'
import { csvDownload } from '#lib/release/csv-download.ts'
import { ask } from '#lib/server/ask.ts'
import { releaseNumber } from '../release-number.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async (event) => {
  const number = releaseNumber(event.params.number)
  const { tables, ...release } = await ask(event, (api) => api.public.release({ number }))
  if (release.withdrawn !== null) error(410, `Release ${number} was withdrawn. Its page says why.`)
  return csvDownload(tables, release, `muster-release-${number}.csv`)
}
