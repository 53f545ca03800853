import { ask } from '#lib/server/ask.ts'
import { reportCsv } from '../report-file.ts'
import { reportYear } from '../report-year.ts'
import type { RequestHandler } from './$types'

/** The status report of a year as CSV. That somebody took it is written down. */
export const GET: RequestHandler = async (event) => {
  const fiscalYear = reportYear(event.params.year)
  const report = await ask(event, (api) => api.plan.exportStatusReport({ fiscalYear }))
  return new Response(reportCsv(report), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="muster-status-report-FY${fiscalYear}.csv"`,
    },
  })
}
