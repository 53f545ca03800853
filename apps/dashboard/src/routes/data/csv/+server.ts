import { error } from '@sveltejs/kit'
import { csvDownload } from '#lib/release/csv-download.ts'
import { latestRelease } from '#lib/server/latest-release.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async (event) => {
  const release = await latestRelease(event)
  if (release === null) error(404, 'Nothing has been released yet.')
  return csvDownload(release.tables, release, `muster-release-${release.number}.csv`)
}
