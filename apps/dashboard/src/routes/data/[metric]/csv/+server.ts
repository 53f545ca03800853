import { error } from '@sveltejs/kit'
import { csvDownload } from '#lib/release/csv-download.ts'
import { latestRelease } from '#lib/server/latest-release.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async (event) => {
  const release = await latestRelease(event)
  const table = release?.tables.find(({ metric }) => metric === event.params.metric)
  if (release === null || table === undefined) error(404, 'No such metric has been released.')
  return csvDownload([table], release, `muster-release-${release.number}-${table.metric}.csv`)
}
