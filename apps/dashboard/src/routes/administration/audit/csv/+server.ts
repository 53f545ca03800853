import { formulaSafeCsv, formulaSafeRows } from '#lib/release/formula-safe-csv.ts'
import { ask } from '#lib/server/ask.ts'
import { auditQueryIn } from '../audit-query.ts'
import { cellsOf, header } from './cells-of.ts'
import type { RequestHandler } from './$types'

/** What was searched for as a file, all of it: sent page by page, so that a long record is never held as a whole. */
export const GET: RequestHandler = async (event) => {
  const query = auditQueryIn(event.url.searchParams)
  // Before anything is sent: whoever may not have it gets a page that says so.
  const first = await ask(event, (api) => api.audit.exportRows(query))
  let next = first.next
  const body = new ReadableStream<string>({
    start: (file) => file.enqueue(formulaSafeCsv(header, first.rows.map(cellsOf))),
    async pull(file) {
      if (next === null) return file.close()
      const page = await event.locals.api.audit.exportRows({ ...query, page: next })
      next = page.next
      file.enqueue(formulaSafeRows(page.rows.map(cellsOf)))
    },
  })
  return new Response(body.pipeThrough(new TextEncoderStream()), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="muster-record.csv"',
    },
  })
}
