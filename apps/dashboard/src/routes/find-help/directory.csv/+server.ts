import { directoryCsv } from '#lib/directory/directory-csv.ts'
import { ask } from '#lib/server/ask.ts'
import { words } from '../words.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async (event) => {
  const { file } = words.directory
  const listings = await ask(event, (api) => api.public.wholeDirectory())
  const csv = directoryCsv(listings, event.locals.demonstration ? file.synthetic : file.note)
  return new Response(csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="directory.csv"',
    },
  })
}
