import { directoryCsv } from '#lib/directory/directory-csv.ts'
import { fileNotes } from '#lib/directory/file-notes.ts'
import { ask } from '#lib/server/ask.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async (event) => {
  const listings = await ask(event, (api) => api.public.wholeDirectory())
  const csv = directoryCsv(listings, event.locals.demonstration ? fileNotes.synthetic : fileNotes.note)
  return new Response(csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="directory.csv"',
    },
  })
}
