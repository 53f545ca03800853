import { ask } from '#lib/server/ask.ts'
import { reportInAddress } from '#lib/server/report-in-address.ts'
import type { RequestHandler } from './$types'

/** The template of one report, as a file. */
export const GET: RequestHandler = async (event) => {
  const { awardNumber, quarter } = reportInAddress(event.params)
  const layout = event.url.searchParams.get('layout') === 'wide' ? 'wide' : 'long'
  const { fileName, csv } = await ask(event, (api) => api.awards.template({ awardNumber, quarter, layout }))
  return new Response(csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      // Award numbers may hold what a header may not: both forms of RFC 6266.
      'content-disposition': `attachment; filename="${fileName.replaceAll(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    },
  })
}
