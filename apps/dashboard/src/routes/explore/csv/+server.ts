import { linesOf } from '#lib/explore/lines-of.ts'
import { csvDownload } from '#lib/release/csv-download.ts'
import { partsDownload } from '#lib/release/parts-csv.ts'
import { explored } from '#lib/server/explored.ts'
import { noFigures } from '#lib/server/no-figures.ts'
import type { RequestHandler } from './$types'

/** What a page to explore shows, as the files of a release have it: its parts, or the totals where nothing is divided. */
export const GET: RequestHandler = async (event) => {
  const found = await explored(event)
  if (found === null) return noFigures()
  const { shown } = found
  const { release, metric, parts } = shown
  const name = `muster-release-${release.number}-${metric}`
  return parts === null || parts.members.length === 0
    ? csvDownload([{ ...shown, rows: shown.totals }], release, `${name}.csv`)
    : partsDownload(linesOf(shown), release, `${name}-by-${parts.dimension}.csv`)
}
